from __future__ import annotations

import pytest

from aop_lib.delivery.safety import dangers


@pytest.mark.parametrize(
    "page",
    [
        "<script>x()</script>",
        "<SCRIPT src=//e.org/x.js></SCRIPT>",
        '<p onclick="x()">',
        '<svg onload="x()">',
        '<img src="https://e.org/a.png">',
        '<img src="//e.org/a.png">',
        '<a href="javascript:x()">',
        '<a href=" java\nscript:x()">',
        '<a href="https://e.org">',
        '<use xlink:href="https://e.org/a.svg#b">',
        "<iframe></iframe>",
        '<form action="https://e.org">',
        '<base href="https://e.org">',
        '<link rel="stylesheet" href="a.css">',
        '<meta http-equiv="refresh" content="0;https://e.org">',
        '<p style="background:url(https://e.org/a.png)">',
        '<object data="a.swf"></object>',
        "<style>@import url(https://e.org/a.css)</style>",
        "<svg><style>*{background:url(//e.org)}</style></svg>",
        '<svg><path fill="url(https://e.org/a.svg#b)"/></svg>',
        '<svg><a><set attributeName="href" to="javascript:x()"/></a></svg>',
        '<a ping="https://e.org">',
        "<svg><foreignObject></foreignObject></svg>",
        '<noscript><p title="</noscript><img src=x onerror=x()>"></noscript>',
        "<!--><img src=x onerror=x()>-->",
    ],
)
def test_what_runs_or_leads_outside_is_seen(page):
    assert dangers(page)


@pytest.mark.parametrize(
    "page",
    [
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        '<a href="#findings">',
        '<img src="data:image/png;base64,AAAA">',
        '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0,0"/></svg>',
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
        "<p>](javascript:alert(1))</p>",
        '<svg><g clip-path="url(#clip0)"><path fill="none"/></g></svg>',
        '<svg aria-label="@import url(https://e.org)"><text>url(https://e.org)</text></svg>',
        "<style>p{color:#123}</style>",
    ],
)
def test_plain_pages_pass(page):
    assert dangers(page) == []
