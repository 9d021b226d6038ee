using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>How much of a line its words have to make up.</summary>
internal enum LineMatch
{
    /// <summary>The line is these words and nothing else.</summary>
    Whole,

    /// <summary>The line begins with these words, and is not longer than a caption.</summary>
    Start,

    /// <summary>The words stand somewhere in a line of that length, which quotes nobody.</summary>
    Within,
}

/// <summary>The words by which lines around an article are known: English, French, German, Spanish, Arabic. Data only; the rules stand in <see cref="LineRules"/>.</summary>
internal static class LineWords
{
    /// <summary>Words of a page, why lines with them are dropped, and how much of the line they have to make up. Parted by commas; a comma never stands within.</summary>
    public static (DropReason Reason, LineMatch Match, string Words)[] Dropped { get; } =
    [
        (DropReason.Navigation, LineMatch.Whole,
            """
            home, homepage, menu, main menu, open menu, close menu, close, search, search for, skip to content, skip to main content, skip navigation,
            skip to main navigation, jump to content, back, back to top, top, go back, next, previous, next article, previous article, next story, previous story, next post, previous post,
            sections, all sections, more sections, in this section, in this article, table of contents, on this page, toggle navigation, show more, load more, see more, see all, view all, more, show all,
            edition, change edition, international edition, us edition, uk edition, site index, sitemap, about us, contact us, contact, help, faq, careers, jobs, advertise, advertise with us,
            log in, login, log out, sign in, sign up, register, my account, account, subscriber login, e-paper, epaper, print edition, apps, rss, rss feed, podcasts,
            accueil, rechercher, recherche, aller au contenu, aller au contenu principal, passer au contenu, retour, retour en haut, haut de page, article suivant, article précédent, suivant, précédent,
            toutes les rubriques, rubriques, se connecter, connexion, s'inscrire, s'identifier, mon compte, créer un compte, le journal, édition abonnés, voir plus, voir tout, afficher plus, sommaire, fermer, qui sommes-nous, nous contacter,
            startseite, zum inhalt springen, zum hauptinhalt springen, zur startseite, hauptmenü, menü, suche, suchen, nach oben, zurück, weiter, anmelden, abmelden, registrieren, einloggen, mein konto, e-paper lesen, mehr anzeigen, alle anzeigen, übersicht, schließen, kontakt, hilfe, rubriken,
            inicio, portada, menú, buscar, ir al contenido, saltar al contenido, volver, volver arriba, subir, siguiente, anterior, iniciar sesión, regístrate, registrarse, mi cuenta, ver más, ver todo, mostrar más, cerrar, secciones, contacto, ayuda, hemeroteca,
            الرئيسية, الصفحة الرئيسية, القائمة, بحث, البحث, ابحث, تخطي إلى المحتوى, انتقل إلى المحتوى, تسجيل الدخول, تسجيل دخول, إنشاء حساب, حسابي, العودة إلى الأعلى, التالي, السابق, المزيد, عرض المزيد, عرض الكل, اتصل بنا, من نحن, الأقسام, إغلاق
            """),
        (DropReason.Share, LineMatch.Whole,
            """
            share, share this, share this article, share this story, share article, share on, share via, share on facebook, share on twitter, share on x, share on linkedin, share on whatsapp, share on telegram, share via email, share by email,
            tweet, tweet this, pin it, email, e-mail, email this, email this article, print, print this article, copy link, copy url, link copied, copied, save, save article, save this article, save for later, bookmark, bookmark this, add to favourites, gift this article, give this article,
            facebook, twitter, x, linkedin, whatsapp, telegram, reddit, pinterest, instagram, youtube, messenger, threads, bluesky, tiktok, flipboard, mail, listen, listen to this article, listen to article, listen to this story, play, play audio, font size, text size, a a a,
            comments, comment, leave a comment, leave a reply, post a comment, add a comment, view comments, show comments, join the conversation, join the discussion, no comments, comments are closed, like, like this, reply, follow, follow us, follow us on, follow,
            partager, partager l'article, partager cet article, partager sur facebook, partager sur twitter, partager sur x, partager sur whatsapp, partager sur linkedin, partager par mail, partager par e-mail, envoyer par email, envoyer par e-mail, imprimer, imprimer l'article, copier le lien, lien copié, enregistrer, sauvegarder, ajouter à mes favoris, ajouter aux favoris, commenter, commentaires, voir les commentaires, réagir, écouter, écouter l'article, suivez-nous, suivez-nous sur, nous suivre, offrir l'article, lire plus tard,
            teilen, artikel teilen, auf facebook teilen, auf twitter teilen, auf x teilen, per e-mail teilen, per mail teilen, drucken, artikel drucken, link kopieren, link kopiert, merken, artikel merken, vorlesen, artikel anhören, anhören, kommentare, kommentieren, kommentare lesen, zu den kommentaren, folgen, folgen sie uns, folgen sie uns auf, feedback, versenden,
            compartir, compartir en facebook, compartir en twitter, compartir en x, compartir en whatsapp, compartir por correo, compartir artículo, enviar por correo, imprimir, copiar enlace, enlace copiado, guardar, guardar artículo, escuchar, comentarios, comentar, ver comentarios, síguenos, síguenos en, síguenos en twitter, seguir,
            شارك, مشاركة, شارك المقال, شارك هذا المقال, شارك الخبر, مشاركة عبر فيسبوك, مشاركة على فيسبوك, مشاركة عبر تويتر, فيسبوك, تويتر, واتساب, تلغرام, طباعة, نسخ الرابط, تم نسخ الرابط, حفظ, استمع, استمع للمقال, التعليقات, تعليقات, أضف تعليق, أضف تعليقا, اترك تعليقا, تابعنا, تابعنا على, تابعونا, تابعونا على, انشر
            """),
        (DropReason.Share, LineMatch.Start,
            """
            share this article, share this story, share this post, share on facebook, share on twitter, share on whatsapp, follow us on, follow our, follow @, follow the author, like us on facebook, click to share, listen to this article, posted in, filed under, filed to, leave a comment, be the first to comment, join our whatsapp, join our telegram, find us on, connect with us,
            partagez, partager sur, suivez-nous sur, suivez toute l'actualité, retrouvez-nous sur, rejoignez-nous sur, réagissez, soyez le premier à,
            folgen sie uns auf, folgen sie unserem, diskutieren sie, diesen artikel teilen, teilen sie diesen,
            comparte, comparte este, síguenos en, únete a nuestro canal, sigue toda la información, sigue la actualidad,
            تابعنا على, تابعونا على, تابعونا عبر, شارك هذا, انضم إلى قناتنا, اشترك في قناتنا, للمزيد تابعونا
            """),
        (DropReason.Navigation, LineMatch.Whole,
            """
            ホーム, トップ, トップページ, メニュー, ログイン, ログアウト, 検索, 会員登録, 新規登録, 目次, 戻る, 次へ, 前へ, もっと見る, 一覧, 一覧へ, サイトマップ, お問い合わせ, お知らせ, ヘルプ, マイページ, 次の記事, 前の記事, トップへ戻る, ページの先頭へ,
            首页, 首頁, 登录, 登錄, 登入, 注册, 註冊, 搜索, 搜尋, 菜单, 返回, 返回顶部, 更多, 网站地图, 联系我们, 聯絡我們, 关于我们, 關於我們, 上一篇, 下一篇, 홈, 로그인, 회원가입, 검색, 메뉴, 더보기,
            главная, меню, поиск, войти, вход, регистрация, контакты, о нас, о проекте, реклама, наверх, далее, назад
            """),
        (DropReason.Share, LineMatch.Whole,
            """
            シェア, シェアする, ツイート, ツイートする, ポスト, ポストする, 共有, 共有する, 印刷, コメント, コメントする, いいね, 保存, 保存する, ブックマーク, リンクをコピー, はてなブックマーク, 分享, 分享到, 收藏, 打印, 列印, 评论, 評論, 点赞, 转发, 공유, 댓글, 인쇄,
            поделиться, комментарии, комментировать, распечатать, сохранить
            """),
        (DropReason.OtherArticles, LineMatch.Whole,
            """
            関連記事, 関連ニュース, 関連リンク, おすすめ記事, おすすめ, あわせて読みたい, こちらもおすすめ, アクセスランキング, ランキング, 記事ランキング, 人気記事, 人気の記事, 最新記事, 最新ニュース, 新着記事, 新着ニュース, 相关新闻, 相关阅读, 相关文章, 相關新聞, 推荐阅读, 推薦閱讀, 热门新闻, 熱門新聞, 最新消息, 最新文章, 延伸阅读, 延伸閱讀, 관련기사, 관련 기사, 인기기사,
            читайте также, по теме, похожие материалы, самое читаемое, последние новости, другие новости
            """),
        (DropReason.Copyright, LineMatch.Whole,
            """
            プライバシーポリシー, 利用規約, 著作権, 著作権について, 会社概要, 運営会社, 特定商取引法に基づく表記, 免責事項, サイトポリシー, 個人情報保護方針, 广告服务, 隐私政策, 隱私政策, 使用条款, 服务条款, 版权声明, 이용약관, 개인정보처리방침,
            политика конфиденциальности, пользовательское соглашение, все права защищены
            """),
        (DropReason.Subscription, LineMatch.Whole, "有料会員限定, 会員限定, 有料記事, 購読, 購読する, 订阅, 訂閱, 구독, подписка, подписаться"),
        (DropReason.Mailer, LineMatch.Start,
            """
            view this email in your browser, view this e-mail in your browser, view this message in your browser, view this newsletter in your browser, view this email online, view email in browser, view in browser, view in your browser, view online, trouble viewing this, having trouble viewing, having trouble reading this, can't see this email, if you can't see this, email not displaying, is this email not displaying,
            unsubscribe, click here to unsubscribe, to unsubscribe, if you no longer wish to receive, if you wish to unsubscribe, update your preferences, update your email preferences, manage your preferences, manage your email preferences, manage your subscription, email preferences, you are receiving this, you're receiving this, you receive this, you get this email, you got this email, you're getting this, you are getting this, you are on this list because, you are subscribed to, you received this email, you received this message, you have received this email, this newsletter was sent to, want to change how you receive these, why did i get this, this email was sent to, this e-mail was sent to, this message was sent to, forward to a friend, forward this email, add us to your address book, please do not reply to this email, was this email forwarded to you,
            sent from my, sent from outlook, sent from mail for, sent from yahoo, sent via, get outlook for,
            voir ce message dans votre navigateur, voir cet e-mail dans votre navigateur, voir la version en ligne, si ce message ne s'affiche pas, si vous ne visualisez pas, se désabonner, se désinscrire, pour vous désabonner, vous recevez ce, vous recevez cet, envoyé de mon, envoyé depuis mon, envoyé à partir de,
            diese e-mail im browser, im browser ansehen, im browser anzeigen, newsletter abbestellen, vom newsletter abmelden, sie erhalten diese e-mail, sie erhalten diese mail, sie erhalten diese nachricht, sie erhalten diesen newsletter, sie bekommen diese, du erhältst diese, du erhältst diesen, du bekommst diese, du bekommst diesen, hier abmelden, abmelden:, newsletter abmelden, von meinem iphone gesendet, gesendet von meinem, gesendet mit der,
            ver este correo en, ver en el navegador, ver en su navegador, darse de baja, cancelar la suscripción, cancelar suscripción, ha recibido este, has recibido este, recibes este, recibe este, usted recibe este, te enviamos este correo, enviado desde mi,
            إلغاء الاشتراك, لإلغاء الاشتراك, عرض هذه الرسالة في المتصفح, تم إرسال هذه الرسالة, أرسلت من, مرسل من الـ
            """),
        (DropReason.ReadingTime, LineMatch.Whole, "temps de lecture, reading time, lesezeit, tiempo de lectura, وقت القراءة, مدة القراءة"),
        (DropReason.ReadMore, LineMatch.Start,
            """
            read more:, read more about, read more on, read more from, read more at, read more here, also read, read also, read:, read next, read the full, read full, see also:, see also, related:, related story:, related article:, related stories:, more on this:, more on this story, more:, watch:, watch now, watch more, listen:, don't miss, must read, you may also like, you might also like, you may like, click here, click here to, for more on, recommended:, up next, live updates:, follow live, follow our live, story continues below, article continues below, continue reading, keep reading, continues below,
            lire aussi, à lire aussi, lire également, à lire également, lire la suite, à lire, lire :, voir aussi, à voir aussi, à écouter aussi, pour aller plus loin, en savoir plus, notre dossier, retrouvez, découvrez aussi, sur le même sujet, sur le même thème, cliquez ici, la suite après la publicité, la suite de l'article,
            lesen sie auch, lesen sie hier, lesen sie mehr, lesen sie dazu, mehr zum thema, mehr dazu:, mehr lesen, weiterlesen, jetzt weiterlesen, auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren, lesen sie weiter, zum thema:, hier lesen sie, siehe auch, hier klicken,
            lea también, leer más, leer también, lee también, lee más, lea más, más información, te puede interesar, le puede interesar, también te puede interesar, seguir leyendo, sigue leyendo, ver también, mira también, además lea, haga clic, haz clic,
            اقرأ أيضا, اقرأ أيضاً, إقرأ أيضا, اقرأ المزيد, اقرأ كذلك, اقرا أيضا, طالع أيضا, شاهد أيضا, إقرأ المزيد, قد يهمك, قد يعجبك, لقراءة المزيد, انقر هنا, اضغط هنا, ذات صلة, مواضيع ذات صلة
            """),
        (DropReason.ReadMore, LineMatch.Whole, "read more, related, continue, live, watch, video, more on this, mehr, mehr dazu, zum thema, siehe, más, suite, read full story, read full article, full story, details"),
        (DropReason.OtherArticles, LineMatch.Whole,
            """
            related articles, related stories, related news, related posts, related content, related topics, related coverage, related reading, most read, most popular, most viewed, most shared, most commented, popular, popular articles, popular stories, popular posts, popular now, trending, trending now, trending stories, trending articles, latest, latest news, latest stories, latest articles, latest posts, latest updates, latest headlines, recent posts, recent articles, recent news, recent stories, top stories, top news, top headlines, more stories, more news, more articles, more from us, more from author, more from this author, more from the author, more like this, more to read, more to explore, more coverage, more top stories, editor's picks, editors' picks, editor's pick, editor's choice, recommended, recommended stories, recommended articles, recommended for you, recommended reading, featured, featured stories, featured articles, you may also like, you might also like, you might be interested in, what to read next, read next, up next, next up, around the web, from around the web, sponsored content, promoted content, promoted stories, paid content, partner content, from our partners, other stories, other news, breaking news, in case you missed it, further reading, also in the news, also on the site, headlines, in the news, live stories, elsewhere on the site, must reads, keep reading, discover more, explore more, our picks, the latest,
            articles liés, articles associés, articles similaires, articles connexes, articles recommandés, articles récents, derniers articles, dernières nouvelles, dernières actualités, dernières actus, les plus lus, le plus lu, les articles les plus lus, les plus populaires, les plus partagés, à la une, à lire aussi, à lire également, sur le même sujet, sur le même thème, dans la même rubrique, dans la même catégorie, vous aimerez aussi, vous aimerez peut-être, nos sélections, notre sélection, la sélection de la rédaction, les plus consultés, tendances, contenus sponsorisés, contenu sponsorisé, plus d'articles, voir aussi, l'actu en continu, en continu, fil info, le fil info, nos dossiers,
            mehr zum thema, weitere artikel, weitere nachrichten, weitere themen, ähnliche artikel, verwandte artikel, verwandte themen, meistgelesen, meistgelesene artikel, am meisten gelesen, die meistgelesenen artikel, meistgelesene beiträge, beliebte artikel, beliebt, neueste artikel, neueste beiträge, neueste nachrichten, aktuelle nachrichten, aktuelles, das könnte sie auch interessieren, das könnte sie interessieren, auch interessant, empfehlungen, empfohlene artikel, empfehlungen der redaktion, top-themen, topthemen, mehr aus dem ressort, mehr aus der rubrik, schlagzeilen, im trend, anzeige gesponsert,
            artículos relacionados, noticias relacionadas, contenido relacionado, relacionado, relacionados, relacionadas, lo más leído, lo más visto, lo más popular, más leídas, las más leídas, los más leídos, más leído, lo último, últimas noticias, última hora, más noticias, más información, otras noticias, te recomendamos, recomendados, recomendamos, te puede interesar, también te puede interesar, le puede interesar, destacados, destacadas, tendencias, contenido patrocinado, en portada,
            أخبار ذات صلة, مقالات ذات صلة, مواضيع ذات صلة, مواضيع متعلقة, ذات صلة, الأكثر قراءة, الأكثر مشاهدة, الأكثر تداولا, الأكثر شعبية, آخر الأخبار, أحدث الأخبار, أهم الأخبار, أبرز الأخبار, مقالات أخرى, أخبار أخرى, اقرأ أيضا, قد يهمك أيضا, قد يعجبك أيضا, مختارات, اخترنا لكم, اخترنا لك, المزيد من الأخبار, شاهد أيضا, عاجل, موصى به
            """),
        (DropReason.OtherArticles, LineMatch.Start, "more from, more stories from, latest from, trending in, most read in, read more from"),
        (DropReason.Tags, LineMatch.Start,
            """
            tags:, tag:, tags, tagged, tagged with, tagged:, topics:, topic:, keywords:, keyword:, related topics:, categories:, category:, filed under, filed in, in this story:, helpful keywords, keywords,
            mots-clés :, mots-clés, mots clés, sujets :, thèmes :, thématiques, étiquettes, rubrique :, schlagwörter, schlagworte, stichwörter, themen:, kategorien:, etiquetas, etiquetas:, temas:, archivado en, palabras clave, categoría:, categorías:, الوسوم, وسوم, الكلمات المفتاحية, كلمات مفتاحية, كلمات دلالية, تصنيفات, التصنيفات, العلامات
            """),
        (DropReason.Tags, LineMatch.Whole, "topics, thèmes, sujets, themen, temas, topics in this article, in this story, related tags, related topics"),
        (DropReason.Advertisement, LineMatch.Whole,
            """
            advertisement, advertisements, ad, ads, advertising, sponsored, sponsored by, promoted, paid post, scroll to continue, scroll to continue reading, story continues, ad feedback, advertisement - scroll to continue, - advertisement -, remove ads, skip ad, skip advertisement, why this ad, report this ad, article continues after advertisement, story continues below advertisement, article continues below advertisement, loading, loading..., please wait,
            publicité, pub, annonce, contenu sponsorisé, la suite après cette publicité, la suite après la publicité, sponsorisé, chargement,
            anzeige, werbung, gesponsert, nach der anzeige weiterlesen, weiter nach der anzeige, lädt,
            publicidad, anuncio, patrocinado, continúa después de la publicidad, continúe leyendo después de la publicidad, cargando,
            إعلان, إعلانات, اعلان, مادة إعلانية, محتوى إعلاني, ممول
            """),
        (DropReason.Newsletter, LineMatch.Start,
            """
            sign up for, sign up to, sign up here, sign up now, sign up today, subscribe to our, subscribe to the newsletter, subscribe now, subscribe today, subscribe for, subscribe here, subscribe to get, subscribe to receive, subscribe to read, get our, get the latest, get updates, get breaking news, get the day's, get the best, get all the, get notified, get news, receive our, receive the latest, receive latest, receive breaking, receive daily, receive news, join our mailing list, join our newsletter, join thousands, join over, never miss a, don't miss out, don't miss a, stay up to date, stay informed, stay in the know, stay connected, enter your email, your email address, email address, your email, please enter a valid email, thank you for subscribing, thanks for subscribing, thanks for signing up, thank you for signing up, you have been subscribed, you're subscribed, by signing up, by subscribing, by entering your, by clicking, by submitting, want more stories, want to stay, our newsletter, our daily newsletter, our free newsletter, our weekly newsletter, newsletter signup, daily briefing newsletter, let our news, let our stories, start your day with, subscribe to the, chat with us, sign up:, invalid email, download our app, download the app, get the app, turn on notifications, enable notifications, allow notifications,
            inscrivez-vous, abonnez-vous à notre, abonnez-vous à la newsletter, abonnez-vous à nos, recevez, ne manquez, ne ratez, votre adresse e-mail, votre adresse email, votre adresse mail, votre e-mail, votre email, saisissez votre, entrez votre adresse, merci pour votre inscription, merci de votre inscription, la newsletter, notre newsletter, en vous inscrivant, téléchargez l'application, téléchargez notre application, restez informé, restez connecté, activez les notifications,
            newsletter abonnieren, abonnieren sie unseren, abonnieren sie den, abonnieren sie jetzt, jetzt newsletter, jetzt für den newsletter, melden sie sich, erhalten sie, ihre e-mail-adresse, ihre e-mail, e-mail-adresse eingeben, bitte geben sie, vielen dank für ihre anmeldung, unser newsletter, mit der anmeldung, bleiben sie informiert, verpassen sie, laden sie unsere app, push-nachrichten,
            suscríbete, suscríbase, suscribirse, apúntate, recibe, reciba, tu correo electrónico, su correo electrónico, introduce tu correo, ingrese su correo, gracias por suscribirte, gracias por suscribirse, nuestra newsletter, nuestro boletín, boletín, al suscribirte, descarga nuestra app, descarga la app, no te pierdas, mantente informado, activa las notificaciones,
            اشترك في, اشترك الآن, اشتركوا, اشترك, انضم إلى قائمتنا, سجل بريدك, أدخل بريدك, بريدك الإلكتروني, البريد الإلكتروني, احصل على, النشرة البريدية, نشرتنا البريدية, النشرة الإخبارية, حمل التطبيق, شكرا لاشتراكك, لا تفوت
            """),
        (DropReason.Subscription, LineMatch.Start,
            """
            already a subscriber, already have an account, not a subscriber, already registered, subscribe to continue, subscribe to unlock, to continue reading, to read the full, to read this article, to read the rest, continue reading with, this article is for subscribers, this content is for subscribers, this article is reserved, this is a premium, this article is exclusive, you have reached your, you've reached your, you have read your last, you have no free articles, you have x free articles, start your free trial, start your trial, try for free, try 1 month, unlock this article, unlimited access, create a free account, create an account, register for free, register now, log in to, login to, sign in to, become a member, become a subscriber, subscriber only, subscribers only, premium content, cancel anytime, cancel any time,
            article réservé, cet article est réservé, contenu réservé, réservé aux abonnés, réservé à nos abonnés, la lecture de cet article, pour lire la suite, abonnez-vous pour, abonnez-vous dès, s'abonner, abonnez-vous, déjà abonné, vous êtes abonné, déjà inscrit, il vous reste, offre d'abonnement, profitez de notre offre, sans engagement, testez gratuitement, créez un compte, connectez-vous pour, je m'abonne, accédez à tous,
            dieser artikel ist exklusiv, dieser artikel ist nur, diesen artikel weiterlesen, weiterlesen mit, jetzt abonnieren, jetzt abo, bereits abonnent, sie sind bereits, schon abonnent, noch kein abo, jederzeit kündbar, monatlich kündbar, jetzt testen, jetzt registrieren, jetzt anmelden, exklusiv für abonnenten, nur für abonnenten, testen sie, hier anmelden, zugang zu allen,
            este artículo es exclusivo, este contenido es exclusivo, contenido exclusivo, exclusivo para suscriptores, solo para suscriptores, para seguir leyendo, ya eres suscriptor, ya soy suscriptor, ¿ya eres suscriptor, si ya eres suscriptor, regístrate gratis, regístrate para, inicia sesión para, hazte socio, cancela cuando, prueba gratis, accede a todos,
            هذا المحتوى للمشتركين, المقال متاح للمشتركين, متاح للمشتركين, للمشتركين فقط, لمتابعة القراءة, لديك حساب, هل لديك حساب, سجل الآن, سجل مجانا
            """),
        (DropReason.Subscription, LineMatch.Whole, "premium, subscribe, subscription, subscribers, exclusive, members only, newsletter, newsletters, abonnés, abonné, abonnement, abo, plus, abonnieren, suscriptores, suscripción, suscribirme"),
        (DropReason.Appeal, LineMatch.Start,
            """
            donate, donate now, donate today, donate to, support us, support our, support independent, support quality, support the, please donate, please consider, please support, help us, help keep, make a donation, make a gift, make a contribution, become a supporter, become a patron, become a friend, contribute now, contribute to, give today, give now, a message from, an appeal from, for as little as, for just $, for just £, for just €, with your support, your support, your donation, your contribution, we need your support, we need your help, if you enjoyed, if you found this, thank you for reading, thanks for reading, buy us a coffee, buy me a coffee, this article is free because,
            faites un don, faire un don, je fais un don, soutenez, soutenez-nous, aidez-nous, votre soutien, votre don, nous avons besoin de vous, nous avons besoin de votre, nous soutenir, si vous appréciez, si cet article vous, merci de votre soutien, un message de la rédaction,
            spenden, jetzt spenden, spenden sie, unterstützen sie, unterstütze uns, ihre spende, helfen sie uns, mit ihrer spende, mit ihrer hilfe, wenn ihnen dieser artikel, hat ihnen der artikel, in eigener sache,
            dona, dona ahora, haz una donación, apóyanos, apoya, ayúdanos, tu apoyo, tu donación, con tu ayuda, colabora, necesitamos tu, si te ha gustado,
            تبرع, تبرع الآن, تبرعوا, ادعمنا, ادعموا, ساعدنا, ساعدونا, دعمكم, بدعمكم, تبرعك
            """),
        (DropReason.Appeal, LineMatch.Within,
            "readers like you, support our journalism, supported by readers, reader-supported, your support makes, make a tax-deductible, reader-funded, our journalism free, lecteurs comme vous, journalisme indépendant grâce à vous, dank ihrer unterstützung, lectores como tú"),
        (DropReason.Newsletter, LineMatch.Within, "delivered to your inbox, straight to your inbox, in your inbox, directly to your inbox, meet your inbox, delivered weekday, sign up for our, dans votre boîte mail, dans votre boîte de réception, in ihr postfach, direkt in ihr postfach, en tu correo, en su correo, en tu bandeja de entrada, إلى بريدك, في بريدك, unsubscribe at any time, unsubscribe anytime"),
        (DropReason.Cookies, LineMatch.Start,
            """
            we use cookies, this site uses cookies, this website uses cookies, our site uses cookies, we and our partners, we value your privacy, we care about your privacy, your privacy, cookie settings, cookie preferences, cookie policy, cookies policy, manage cookies, manage preferences, manage my preferences, manage consent, accept cookies, accept all, accept all cookies, reject all, reject all cookies, accept and continue, accept and close, i accept, i agree, privacy settings, do not sell, by continuing to, by using this site, to view this content, this content is hosted, please enable javascript, javascript is disabled, enable javascript, your browser, please disable your ad blocker, allow cookies,
            nous utilisons des cookies, ce site utilise des cookies, nous et nos partenaires, accepter les cookies, accepter et fermer, accepter et continuer, tout accepter, tout refuser, continuer sans accepter, gérer les cookies, gérer mes choix, paramétrer les cookies, paramètres des cookies, le respect de votre vie privée, votre vie privée, en poursuivant votre navigation, pour afficher ce contenu,
            wir verwenden cookies, diese website verwendet cookies, diese seite verwendet cookies, wir nutzen cookies, wir und unsere partner, cookies akzeptieren, alle akzeptieren, alle ablehnen, cookie-einstellungen, einstellungen verwalten, datenschutzeinstellungen, zustimmen und weiter, mit der nutzung, bitte aktivieren sie javascript,
            utilizamos cookies, usamos cookies, este sitio utiliza cookies, este sitio web utiliza cookies, esta web utiliza cookies, nosotros y nuestros socios, aceptar cookies, aceptar todas, aceptar todo, rechazar todo, rechazar todas, configurar cookies, configuración de cookies, aceptar y continuar, tu privacidad,
            نستخدم ملفات تعريف الارتباط, يستخدم هذا الموقع ملفات, يستخدم موقعنا, موافق, قبول الكل, رفض الكل, ملفات تعريف الارتباط, سياسة الخصوصية
            """),
        (DropReason.Copyright, LineMatch.Start,
            """
            ©, (c) 20, copyright ©, copyright (c), copyright 20, all rights reserved, terms of use, terms of service, terms and conditions, terms & conditions, privacy policy, privacy notice, this material may not be, reproduction without, no part of this, follow ap, powered by, site by, published by,
            tous droits réservés, mentions légales, conditions générales, politique de confidentialité, cgu, cgv, reproduction interdite, données personnelles,
            alle rechte vorbehalten, impressum, datenschutz, datenschutzerklärung, agb, nutzungsbedingungen,
            todos los derechos reservados, aviso legal, política de privacidad, términos y condiciones, términos de uso, política de cookies, prohibida la reproducción,
            جميع الحقوق محفوظة, حقوق النشر, كل الحقوق محفوظة, شروط الاستخدام, سياسة النشر
            """),
        (DropReason.Copyright, LineMatch.Within, "all rights reserved, tous droits réservés, alle rechte vorbehalten, todos los derechos reservados, جميع الحقوق محفوظة"),
        (DropReason.Label, LineMatch.Whole,
            """
            live story, live blog, liveblog, live updates, photo story, photo gallery, photos, video story, in pictures, image, images, gallery, news story, feature story, breaking, exclusive story, logo, site logo, logo wide, featured image, image caption, image source, image credit, play video, show caption, hide caption, view image, enlarge image, view gallery, 1 of 2, open image in new window, open in app, watch live, on air, posted, updated, published, staff, by, author, authors, about the author, about the authors, news wire,
            en direct, en images, diaporama, lire la vidéo, agrandir l'image, à propos de l'auteur,
            live-ticker, liveticker, newsticker, bildergalerie, fotostrecke, bild vergrößern, video ansehen, über den autor, über die autorin,
            en directo, en vivo, galería, fotogalería, ampliar imagen, ver video, ver vídeo, sobre el autor, acerca del autor,
            مباشر, بث مباشر, صور, فيديو, معرض الصور, تكبير الصورة, عن الكاتب, نبذة عن الكاتب
            """),
    ];

    /// <summary>Names that sections of newspapers go by. They can head a part of an article, too: position decides.</summary>
    public static FrozenSet<string> Sections { get; } = Words(
        """
        国際, 国内, 経済, 政治, 社会, スポーツ, 文化, 科学, 芸能, エンタメ, 地域, 国际, 國際, 财经, 財經, 体育, 體育, 科技, 娱乐, 娛樂, 军事, 社會, 经济, 정치, 경제, 사회, 문화, 스포츠, 세계, политика, экономика, общество, мир, спорт, культура, наука, происшествия,
        world, news, world news, national, international, local, politics, business, economy, economics, finance, markets, money, opinion, opinions, op-ed, editorial, editorials, analysis, commentary, comment, columns, columnists, letters, sport, sports, culture, arts, entertainment, lifestyle, life, style, travel, health, science, technology, tech, environment, climate, education, society, features, feature, interview, interviews, investigations, video, videos, photos, multimedia, podcasts, magazine, weekend, middle east, mideast, europe, africa, asia, asia pacific, asia-pacific, americas, latin america, north america, united states, us, u.s., uk, israel news, regions, war, conflict, conflicts, diplomacy, security, defense, defence, human rights, religion, explainer, explainers, fact check, press releases, press release, news and views, top news, all news, home page,
        monde, actualité, actualités, actu, france, politique, économie, société, culture, sports, planète, sciences, santé, éducation, idées, débats, opinions, tribune, tribunes, éditos, édito, proche-orient, moyen-orient, afrique, europe, international, régions, justice, médias, tech, enquête, enquêtes, reportage, reportages, entretien, décryptage,
        politik, wirtschaft, panorama, kultur, wissen, wissenschaft, gesellschaft, ausland, inland, welt, nahost, europa, meinung, kommentar, leitartikel, feuilleton, finanzen, reise, gesundheit, regional, netzwelt, digital, nachrichten, deutschland, hintergrund analyse,
        internacional, nacional, política, economía, sociedad, cultura, deportes, opinión, mundo, españa, américa, oriente medio, oriente próximo, europa, áfrica, ciencia, tecnología, salud, educación, noticias, actualidad, editoriales, entrevista,
        العالم, سياسة, اقتصاد, رياضة, ثقافة, أخبار, رأي, مقالات, تقارير, تحليلات, تحليل, الشرق الأوسط, عربي, دولي, عربي ودولي, محليات, مجتمع, منوعات, تكنولوجيا, صحة, علوم, سوريا, لبنان, فلسطين, العراق, مصر, الخليج, أفريقيا, أوروبا, حوارات, تحقيقات, آراء
        """);

    /// <summary>Words that lead in when a text was published.</summary>
    public static string[] DateStarts { get; } =
        [.. Split("""
            published on, published at, published, first published on, first published, posted on, posted at, posted, date, issued, issued on, released, release date, for immediate release, publié le, publié, mis en ligne le, mis en ligne, paru le, date de publication, veröffentlicht am, veröffentlicht, erschienen am, stand, publicado el, publicado en, publicado, fecha, نشر في, نشر بتاريخ, نشر, نشرت في, تاريخ النشر, تاريخ, النشر, تم النشر,
            publicado em, publicado às, data de publicação, pubblicato il, pubblicato, data di pubblicazione, gepubliceerd op, gepubliceerd, geplaatst op, publicat la, publicat, data publicării, publicat el, publikuar më,
            publicerad, publicerat, publisert, publiceret, udgivet, offentliggjort, julkaistu, avaldatud, publicēts, paskelbta, opublikowano, opublikowany, data publikacji, data dodania, publikováno, zveřejněno, vydáno, publikované, objavljeno, objavljen, közzétéve, megjelent,
            опубликовано, дата публикации, дата, опубликована, оновлено опубліковано, опубліковано, дата публікації, апублікавана, публикувано, публикувана на, објављено, објавено, δημοσιεύθηκε στις, δημοσιεύθηκε, δημοσιεύτηκε, δημοσίευση, ημερομηνία,
            yayınlanma tarihi, yayınlanma, yayın tarihi, yayınlandı, giriş tarihi, giriş, eklenme tarihi, tarih, dərc olunub, diterbitkan, dipublikasikan, terbit, tanggal, diterbitkan pada, đăng ngày, ngày đăng, xuất bản,
            פורסם בתאריך, פורסם ב, פורסם, תאריך פרסום, תאריך, تاریخ انتشار, منتشر شده در, انتشار, تاریخ اشاعت, प्रकाशित, प्रकाशन तिथि, প্রকাশিত, প্রকাশ,
            公開日時, 公開日, 公開, 配信日時, 配信, เผยแพร่เมื่อ, เผยแพร่, วันที่เผยแพร่, โพสต์เมื่อ, ลงวันที่, entry date, 掲載日, 掲載, 投稿日, 発表日, 发布时间, 发布日期, 发布于, 发表于, 发表时间, 时间, 日期, 發布時間, 發布於, 發布日期, 發表於, 기사입력, 입력시간, 입력, 등록, 작성, 게재, 승인, 발행
            """)];

    /// <summary>Words that lead in when a text was changed.</summary>
    public static string[] UpdateStarts { get; } =
        [.. Split("""
            last updated on, last updated at, last updated, updated on, updated at, updated, update, last modified on, last modified, modified, edited, mis à jour le, mis à jour, modifié le, dernière mise à jour le, dernière mise à jour, mise à jour le, aktualisiert am, aktualisiert, zuletzt aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, actualizado el, actualizado a las, actualizado, última actualización, آخر تحديث, تحديث, حدث في, تم التحديث, آخر تحديث في,
            atualizado em, atualizado às, atualizado, última atualização, aggiornato il, aggiornato alle, aggiornato, ultimo aggiornamento, ultima modifica, bijgewerkt op, bijgewerkt, laatst bijgewerkt op, laatst bijgewerkt, laatste update, actualizat la, actualizat, ultima actualizare, actualitzat el,
            uppdaterad, senast uppdaterad, oppdatert, sist oppdatert, opdateret, sidst opdateret, päivitetty, muokattu, uuendatud, atjaunots, atnaujinta, aktualizacja, zaktualizowano, ostatnia aktualizacja, aktualizováno, aktualizované, ažurirano, posodobljeno, frissítve, frissült, módosítva,
            обновлено, обновление, последнее обновление, изменено, дата обновления, оновлено, оновлення, останнє оновлення, абноўлена, обновено, актуализирано, последна актуализация, ажурирано, ενημερώθηκε στις, ενημερώθηκε, ενημέρωση, τελευταία ενημέρωση, τελευταία τροποποίηση,
            güncelleme tarihi, güncellenme tarihi, güncelleme, güncellendi, güncellenme, son güncelleme, diperbarui, pembaruan terakhir, dikemaskini, cập nhật lúc, cập nhật, עודכן בתאריך, עודכן ב, עודכן, עדכון אחרון, تاریخ به‌روزرسانی, به‌روزرسانی, به روز رسانی, آخرین به‌روزرسانی, अपडेटेड, अपडेट, আপডেট,
            อัปเดตล่าสุด, ปรับปรุงล่าสุด, แก้ไขล่าสุด, อัปเดต, 更新日時, 更新日, 更新, 最終更新日, 最終更新, 修正, 更新时间, 更新于, 最后更新, 最近更新, 更新時間, 更新於, 최종수정, 수정, 업데이트, 최종 업데이트
            """)];

    /// <summary>Words that lead in whose picture it is, or what it shows.</summary>
    public static string[] CaptionStarts { get; } =
        [.. Split("photo:, photos:, photo by, photo credit, photograph:, photograph by, picture:, picture by, image:, image by, image credit, image courtesy, image source, caption:, file photo, file picture, photo courtesy, illustration:, graphic:, getty images, ap photo, photo illustration, photo :, photos :, crédit photo, crédit :, crédits :, légende :, illustration :, © photo, foto:, fotos:, bild:, bildquelle, bildnachweis, quelle:, symbolbild, archivbild, foto :, imagen:, fotografía:, crédito:, pie de foto, صورة:, الصورة:, تصوير:, صورة أرشيفية, مصدر الصورة, صورة من")];

    /// <summary>Words beside the name of an agency or photographer at the end of a caption.</summary>
    public static string[] CaptionWords { get; } =
        [.. Split("photo, photos, photograph, picture, image, credit, courtesy, file photo, foto, fotos, crédit, crédits, bild, archiv, archivo, imagen, handout, pool, via reuters, via ap, via afp, via getty, تصوير, صورة, أرشيف")];

    /// <summary>News and picture agencies, as they stand in credits.</summary>
    public static FrozenSet<string> Agencies { get; } = Words(
        "ap, afp, pap, čtk, ctk, tasr, mti, bta, ats, keystone-ats, keystone-sda, sda, stt, ntb, tt, ritzau, lusa, agerpres, mediafax, tanjug, agi, adnkronos, lapresse, kna, epd, irib, isna, fars, interfax, ria novosti, ukrinform, unian, dha, iha, i̇ha, anka, antara, bernama, vna, ttxvn, qna, kuna, bna, jiji, reuters, getty, getty images, epa, epa-efe, efe, dpa, ansa, tass, xinhua, anadolu, anadolu agency, aa, bloomberg, upi, pa, pa media, pa images, press association, apa, keystone, belga, anp, shutterstock, alamy, istock, unsplash, flickr, wikimedia, wikimedia commons, sana, wafa, nna, spa, wam, petra, mena, irna, ians, pti, ani, kyodo, yonhap, sipa, abaca, maxppp, imago, zuma, zuma press, nurphoto, flash90, middle east images, associated press, the associated press, agence france-presse, europa press, notimex, ap photo, رويترز, أ ف ب, فرانس برس, أسوشيتد برس, الأناضول, الاناضول, د.ب.أ, أ.ف.ب, واس, وام, قنا, كونا, بترا, وفا, тасс, риа новости, интерфакс, укринформ, уніан, белта, 共同, 時事, ロイター, 共同通信, 時事通信, 新华社, 新華社, 中新社, 中新网, 연합뉴스, 뉴시스, غيتي, سانا, وكالات, د ب أ");

    /// <summary>Words that lead in what a text says about itself.</summary>
    public static string[] DisclaimerStarts { get; } =
        [.. Split("""
        this article was translated, this article has been translated, this story was translated, translated by, translated from, translation by, this article was originally published, this article was first published, this article originally appeared, this article first appeared, this story was originally published, this story was first published, this story originally appeared, originally published in, originally published by, originally published on, originally published at, first published in, this article is republished, this article is reproduced, republished with permission, reprinted with permission, reproduced with permission, the views expressed, the opinions expressed, views expressed, opinions expressed, the views and opinions, the views in this article, this article does not necessarily, the author's views, this article reflects, disclaimer:, disclaimer, editor's note:, editors' note:, editor's note, correction:, clarification:, this story has not been edited, this story has been published from, this article was produced, this article was written with, this article was updated, this article has been updated, this story has been updated, this article was amended, this article was corrected, responsibility for the information, the content of this article, this is an opinion, this report was produced,
        cet article a été traduit, traduit de, traduit par, traduction :, traduction de, cet article est paru, cet article a été publié, article initialement publié, les opinions exprimées, les propos exprimés, les points de vue exprimés, cette tribune, note de la rédaction, ndlr, avertissement :, cet article n'engage, cet article a été mis à jour, rectificatif,
        dieser artikel wurde, dieser text wurde, dieser beitrag wurde, dieser artikel erschien, dieser beitrag erschien, dieser text erschien, aus dem englischen, aus dem französischen, aus dem arabischen, übersetzt von, übersetzung:, die hier geäußerten, die in diesem artikel, die in diesem beitrag, der autor vertritt, anmerkung der redaktion, hinweis der redaktion, redaktioneller hinweis, korrektur:,
        este artículo fue, este artículo ha sido, este artículo se publicó, este texto fue, traducido por, traducido del, traducción de, traducción:, publicado originalmente, las opiniones expresadas, los puntos de vista expresados, nota de la redacción, nota del editor, descargo de responsabilidad, fe de errores, rectificación:,
        الآراء الواردة, الآراء المنشورة, الآراء الواردة في, المقالات المنشورة, ما ورد في, هذا المقال يعبر, المقال يعبر, المقالة تعبر, لا تعبر بالضرورة, نشر هذا المقال, نشرت هذه المادة, تنويه, ملاحظة المحرر, ترجمة:, ترجمة عن, المصدر:
        """)];

    /// <summary>What leads in the translator's name within such a line.</summary>
    public static string[] TranslatorStarts { get; } =
        [.. Split("translated and edited by, translated by, translation by, traduit et adapté par, traduit par, übersetzt von, traducido por, ترجمة, ترجمها, ترجمه")];

    /// <summary>What readers' comments are called, in the forms that begin alike.</summary>
    public static ImmutableArray<string> CommentWords { get; } = ["comment", "komment", "coment", "comentá", "commenti", "reacties", "komentar", "commentaire", "replies", "responses", "réaction", "discussion", "تعليق", "комментари"];

    /// <summary>The buttons beside a comment.</summary>
    public static FrozenSet<string> ReplyWords { get; } = Words("reply, like, report, flag, share, répondre, signaler, j'aime, antworten, melden, responder, denunciar, me gusta, rispondi, beantwoorden, odpowiedz, رد, الرد, أعجبني, إبلاغ, ответить");

    /// <summary>What a person who writes is called.</summary>
    public static FrozenSet<string> WritersNouns { get; } = Words(
        "journalist, journalists, reporter, reporters, correspondent, correspondents, editor, editors, writer, writers, author, columnist, analyst, researcher, fellow, professor, lecturer, scholar, contributor, freelancer, producer, photographer, historian, commentator, blogger, academic, director, staff, newsroom, journaliste, journalistes, correspondante, correspondant, rédacteur, rédactrice, chercheur, chercheuse, professeur, professeure, éditorialiste, essayiste, historien, historienne, auteur, autrice, politologue, journalistin, redakteur, redakteurin, korrespondent, korrespondentin, autor, autorin, historiker, historikerin, politologe, politologin, periodista, periodistas, corresponsal, redactor, redactora, analista, investigador, investigadora, profesor, profesora, escritor, escritora, columnista, صحفي, صحفية, كاتب, كاتبة, باحث, باحثة, محلل, مراسل, مراسلة, محرر, محررة, أكاديمي, إعلامي");

    /// <summary>What joins a writer's name to such a noun.</summary>
    public static FrozenSet<string> Copulas { get; } = Words("is, are, was, covers, writes, reports, works, est, sont, ist, sind, schreibt, berichtet, arbeitet, es, son, escribe, trabaja");

    private static IEnumerable<string> Split(string words) => words.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word.Length > 0);

    private static FrozenSet<string> Words(string words) => Split(words).Select(WordForms.Fold).Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a list, one by one.</summary>
    public static IEnumerable<string> Each(string words) => Split(words);
}
