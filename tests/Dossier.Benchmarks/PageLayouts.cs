namespace Dossier.Benchmarks;

/// <summary>
/// Pages as sites lay them out, each with places for an article and for what stands around it. <c>P</c> is a paragraph of the article,
/// <c>TITLE</c> its headline, <c>NAV</c> a menu, <c>TEASERS</c> links to others, <c>COMMENTS</c>, <c>SCRIPT</c>, <c>COOKIE</c> and <c>FOOT</c> what they say.
/// </summary>
internal static class PageLayouts
{
    public static string[] All { get; } =
    [
        "<header>NAV</header><main><article><h1>TITLE</h1>P P P P P</article></main><footer>FOOT</footer>",
        "NAV<article><header><h1>TITLE</h1><p class=byline>By Lea Ferro</p></header>P P P P</article>TEASERS FOOT",
        "<div id=wrap>NAV<div class=content><h1>TITLE</h1><div class=text>P P P P P P</div></div><div class=sidebar>TEASERS</div></div>FOOT",
        "<form id=aspnetForm>NAV<div id=main><h1>TITLE</h1><div class=story>P P P P</div></div>FOOT</form>",
        "<table width=100%><tr><td>NAV</td><td><h1>TITLE</h1>P P P P P</td><td>TEASERS</td></tr></table>FOOT",
        "SCRIPT<div class=page><h1>TITLE</h1><div class=story>P P P</div></div>SCRIPT FOOT",
        "COOKIE NAV<div class=page><h1>TITLE</h1><div><div class=c>P</div></div><div><div class=c>P</div></div><div><div class=c>P</div></div><div><div class=c>P</div></div></div>",
        "<div class=content-with-sidebar-wrap><div class=entry-content-read-more><h1>TITLE</h1>P P P P</div>TEASERS</div>",
        "NAV<div id=post><h1>TITLE</h1><section><div><div>P P P</div></div></section><section><div><div>P P</div></div></section></div>FOOT",
        "NAV<aside class=main><h1>TITLE</h1><div>P P P P</div></aside>TEASERS",
        "<div class=navbar><h1>TITLE</h1><div class=story>P P P P P</div></div>FOOT",
        "NAV<article><h1>TITLE</h1>P P<div class=related>TEASERS</div>P P P</article>COMMENTS",
        "NAV<article><h1>TITLE</h1>P<figure><img src=a.jpg><figcaption>Boats at the mole. Photo: Harbour office</figcaption></figure>P P P</article>",
        "NAV<div class=article-body><h1>TITLE</h1>P P P<aside>TEASERS</aside>P P</div>FOOT",
        "<div role=navigation>NAV</div><div role=main><h1>TITLE</h1>P P P P</div><div role=contentinfo>FOOT</div>",
        "NAV<h1>TITLE</h1>P P P P P P FOOT",
        "NAV<div class=hentry><h2 class=entry-title>TITLE</h2><div class=entry-content>P P P P</div></div><div id=comments>COMMENTS</div>",
        "NAV<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>TITLE</h1><div itemprop=articleBody>P P P P</div></div>TEASERS FOOT",
        "<amp-sidebar>NAV</amp-sidebar><article><h1>TITLE</h1>P P P P P</article><amp-list>TEASERS</amp-list>",
        "NAV<div class=layout><div class=col-8><h1>TITLE</h1><div class=richtext>P P P P</div></div><div class=col-4>TEASERS</div></div>",
        "NAV<article><h1>TITLE</h1>P P P<blockquote>P</blockquote>P P</article>FOOT",
        "NAV<article><h1>TITLE</h1>P P<h2>What comes next</h2>P P<h2>What is paid</h2>P</article>TEASERS",
        "NAV<main><div class=hero><h1>TITLE</h1></div><div class=body-copy>P P P P</div><div class=newsletter-signup>COOKIE</div></main>FOOT",
        "<div class=modal>COOKIE</div>NAV<article><h1>TITLE</h1>P P P P</article>",
        "NAV<div class=post><h1>TITLE</h1><div class=share-bar><a href=#>Share</a> <a href=#>Print</a></div>P P P P<div class=tags><a href=#>quay</a> <a href=#>boats</a></div></div>COMMENTS",
        "<center>NAV<font size=5>TITLE</font><br></center><div>P P P P</div>FOOT",
        "NAV<section class=article><div class=lead>P</div><div class=inner>P P P P</div></section>TEASERS",
        "NAV<article><h1>TITLE</h1><div data-page=1>P P</div><div data-page=2>P P</div><div data-page=3>P P</div></article>",
        "NAV<div class=article__content><h1>TITLE</h1><div class=paragraph>P</div><div class=paragraph>P</div><div class=paragraph>P</div><div class=ad>SCRIPT</div><div class=paragraph>P</div></div>FOOT",
        "NAV<article><h1>TITLE</h1>P P P P<ul class=more>TEASERS</ul></article>FOOT",
        "<div id=header>NAV</div><div id=content><div class=box><h1>TITLE</h1>P P P P</div><div class=box>TEASERS</div></div><div id=footer>FOOT</div>",
        "NAV<div class=live><h1>TITLE</h1><article>P P</article><article>P P</article><article>P</article></div>FOOT",
        "SCRIPT NAV SCRIPT<main>SCRIPT<h1>TITLE</h1>P P SCRIPT P P</main>SCRIPT",
        "NAV<div class=print><h1>TITLE</h1><div style='display:none'>TEASERS</div>P P P P</div>",
        "NAV<article><p class=kicker>Islands</p><h1>TITLE</h1><p class=dateline>5 April 2021</p>P P P P P</article>TEASERS COMMENTS FOOT",
        "NAV<div class=story-wrapper><div class=story-header><h1>TITLE</h1></div><div class=story-body><div class=story-body-inner>P P P P</div></div></div><div class=recirc>TEASERS</div>",
        "<dialog open>COOKIE</dialog><div class=app><div class=shell>NAV<div class=view><div class=card><h1>TITLE</h1>P P P</div></div></div></div>",
        "NAV<article><h1>TITLE</h1><div>P</div><div>P</div><div>P</div><div>P</div></article><div class=most-read>TEASERS</div>",
        "NAV<div class=news_text><h1>TITLE</h1>P<br><br>P<br><br>P<br><br>P</div>FOOT",
        "<div class=skip-link><a href=#m>Skip</a></div>NAV<div id=m><h1>TITLE</h1>P P P P</div><nav class=pagination>TEASERS</nav>FOOT",
        "NAV<noscript>COOKIE</noscript><article><h1>TITLE</h1>P P P</article><template>TEASERS</template>",
        "<div class=mega-menu>NAV NAV NAV</div><div class=two-col><div class=left><h1>TITLE</h1><div class=txt>P P P P P</div></div><div class=right>TEASERS TEASERS</div></div>FOOT",
    ];
}
