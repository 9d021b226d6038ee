namespace Dossier.BrowserTests.Looking;

/// <summary>
/// What is asked of a page in the browser: scripts that answer with lines, each naming an element and what is wrong with
/// it. <c>named(element)</c> is how an element is called in all of them.
/// </summary>
internal static class PageProbes
{
    private const string Named = """
        const named = element => {
            const id = element.id ? '#' + element.id : '';
            const classes = typeof element.className === 'string' && element.className ? '.' + element.className.trim().split(/\s+/).join('.') : '';
            const words = (element.getAttribute('aria-label') || element.textContent || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 40);
            const parent = element.parentElement && !id ? element.parentElement.tagName.toLowerCase() + ' > ' : '';
            return parent + element.tagName.toLowerCase() + id + classes + (words ? ' “' + words + '”' : '');
        };
        const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
        const hiddenButRead = element => { for (let at = element; at; at = at.parentElement) if (at.classList.contains('visually-hidden') || at.classList.contains('skip')) return true; return false; };
        """;

    /// <summary>Runs in every page before its own scripts: takes down what breaks the content security policy, and how far the layout shifts.</summary>
    public const string Witness = """
        window.witness = { violations: [], shifts: [] };
        document.addEventListener('securitypolicyviolation', event =>
            window.witness.violations.push(event.violatedDirective + ' forbids ' + event.blockedURI + (event.sample ? ' “' + event.sample + '”' : '')));
        const shifted = entries => { for (const entry of entries) if (!entry.hadRecentInput) window.witness.shifts.push(
            { by: entry.value, what: entry.sources.map(({ node }) => node && node.nodeName.toLowerCase() + (node.getAttribute?.('class') ? '.' + node.getAttribute('class') : '')).join(', ') }); };
        window.witness.observer = new PerformanceObserver(list => shifted(list.getEntries()));
        window.witness.observer.observe({ type: 'layout-shift', buffered: true });
        window.witness.settle = () => shifted(window.witness.observer.takeRecords());
        """;

    /// <summary>What the window is too narrow for.</summary>
    public const string SidewaysScrolling = $$"""
        () => {
            {{Named}}
            const width = document.documentElement.clientWidth;
            const isRightToLeft = document.documentElement.dir === 'rtl';
            if (document.documentElement.scrollWidth <= innerWidth) return [];
            const clipped = element => { for (let at = element.parentElement; at; at = at.parentElement) if (getComputedStyle(at).overflowX !== 'visible') return true; return false; };
            const wide = [...document.body.querySelectorAll('*')].filter(element => {
                const box = element.getBoundingClientRect();
                // What lies before the start of the page cannot be scrolled to.
                return box.width > 0 && (isRightToLeft ? box.left < -1 : box.right > width + 1) && !clipped(element);
            });
            const innermost = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
            return [`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}: ` + innermost.slice(0, 3).map(named).join('; ')];
        }
        """;

    /// <summary>Elements with a scroll bar of their own that the keyboard does not reach.</summary>
    public const string UnreachableScrolling = $$"""
        () => {
            {{Named}}
            const scrolls = element => {
                const style = getComputedStyle(element);
                return (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
                    || (/auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
            };
            return [...document.body.querySelectorAll('*')]
                .filter(element => shown(element) && scrolls(element) && element.tabIndex < 0 && !element.matches('textarea, input, select'))
                .map(element => `scrolls in itself, and no key reaches it (tabindex="0" is missing): ${named(element)}`);
        }
        """;

    /// <summary>Elements that cut off text of their own.</summary>
    public const string ClippedText = $$"""
        () => {
            {{Named}}
            return [...document.body.querySelectorAll('*')].filter(element => {
                if (!shown(element) || hiddenButRead(element) || element.closest('svg') || !element.textContent.trim()) return false;
                const style = getComputedStyle(element);
                const cuts = way => way === 'hidden' || way === 'clip';
                return (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
                    || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
            }).map(element => `its text is cut off: ${named(element)}`);
        }
        """;

    /// <summary>Elements that move, or fade, for longer than an eye can see.</summary>
    public const string Motion = $$"""
        () => {
            {{Named}}
            const seconds = list => Math.max(...list.split(',').map(time => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
            const moves = style => (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
            return [...document.querySelectorAll('*')]
                .filter(element => [null, '::before', '::after'].some(part => moves(getComputedStyle(element, part))))
                .map(element => `moves although the reader wants no motion: ${named(element)}`);
        }
        """;

    /// <summary>Controls that can be seen and that nothing answers without scripts.</summary>
    public const string DeadControls = $$"""
        () => {
            {{Named}}
            return [...document.querySelectorAll('button, input, select, textarea, [role="button"], a:not([href]), a[href="#"]')]
                .filter(element => shown(element) && element.type !== 'hidden' && !(element.matches('input[type="checkbox"]') && element.disabled))
                .map(element => `is shown, and does nothing without scripts: ${named(element)}`);
        }
        """;

    /// <summary>Puts the focus on every stop in turn: what is wrong with how each shows it.</summary>
    public const string FocusEachStop = $$"""
        () => {
            const focused = {{Focused}};
            const found = [];
            for (const stop of {{AllStops}}) {
                stop.focus({ focusVisible: true });
                const at = document.activeElement === stop ? focused() : { name: stop.outerHTML.slice(0, 80), faults: ['does not take the focus'] };
                found.push(...at.faults.map(fault => `${fault} ${at.name}`));
            }
            document.activeElement.blur();
            // The next Tab begins at the top of the page again.
            getSelection().removeAllRanges();
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
            scrollTo(0, 0);
            return found;
        }
        """;

    /// <summary>What has the focus: null where nothing has; else its name, and what is wrong with how it shows that.</summary>
    public const string Focused = $$"""
        () => {
            {{Named}}
            const element = document.activeElement;
            if (!element || element === document.body || element === document.documentElement) return null;
            const look = style => ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'borderTopColor', 'borderTopWidth', 'textDecorationLine', 'textDecorationThickness', 'textDecorationColor']
                .map(name => style[name]).join(' ');
            const faults = [];
            const box = element.getBoundingClientRect();
            // A line of a drawing may be flat, and the middle of its box is seldom on it.
            const drawing = element.closest('svg');
            const hasSize = drawing ? box.width > 1 || box.height > 1 : box.width > 1 && box.height > 1;
            const isShown = shown(element) && hasSize && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            if (!isShown) faults.push('has the focus and is not seen');
            else {
                const boxes = drawing ? [box] : [...element.getClientRects()].filter(at => at.width > 0);
                const onTop = boxes.some(at => {
                    const x = Math.min(Math.max(at.left + at.width / 2, 1), innerWidth - 2), y = Math.min(Math.max(at.top + at.height / 2, 1), innerHeight - 2);
                    const top = document.elementFromPoint(x, y);
                    return top && (element.contains(top) || top.contains(element) || (drawing && drawing.contains(top)));
                });
                if (!onTop) faults.push('has the focus and is covered by something');
            }
            const focused = look(getComputedStyle(element));
            const style = getComputedStyle(element);
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
            if (!outlined) {
                element.blur();
                const unfocused = look(getComputedStyle(element));
                element.focus({ preventScroll: true, focusVisible: true });
                if (focused === unfocused) faults.push('looks the same with the focus as without');
            }
            return { name: named(element), isFirst: element.matches('a.skip'), faults };
        }
        """;

    private const string AllStops = """
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !element.disabled)
        """;

    /// <summary>How many elements Tab stops at.</summary>
    public const string Stops = $$"""() => {{AllStops}}.length""";

    /// <summary>Puts the focus on one of the elements that Tab stops at, by its number.</summary>
    public const string FocusStop = $$"""number => {{AllStops}}[number].focus()""";
}
