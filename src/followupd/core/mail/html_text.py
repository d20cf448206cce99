"""Makes plain text of HTML mail: lines where a reader sees lines, and what is quoted marked as quoted.

Quoted is what mail programs mark so: blockquotes, and the wrappers Gmail, Yahoo, Proton, Outlook put around it.
Own reading of the tags: `html.parser` needs 45 s for 64 KiB of tags that never close (measured on Python 3.11.7).
"""

import html
import re
from dataclasses import dataclass, field

from followupd.core.mail.decoding import printable

MAX_HTML = 131_072
MAX_LINES = 10_000
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:]{0,30})([^<>]{0,8000})>")
_NAMED = re.compile(r"\b(id|name|class)\s{0,5}=\s{0,5}[\"']?([^\"'>]{0,200})", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<[!?][^>]*(?:>|\Z)", re.DOTALL)
_SILENT = re.compile(r"<(style|script|head|title|template|noscript)\b[^<>]{0,8000}>.*?(?:</\1\s{0,5}>|<body\b|\Z)",
                     re.IGNORECASE | re.DOTALL)  # fmt: skip
_BLOCKS = frozenset({
    "p", "div", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "section",
    "article", "header", "footer", "center", "dl", "dt", "dd", "address", "form", "fieldset", "body",
})  # fmt: skip
_APART = frozenset({"p", "blockquote", "h1", "h2", "h3"})
_QUOTE_CLASS = re.compile(
    r"gmail_quote|gmail_attr|yahoo_quoted|protonmail_quote|moz-cite-prefix|zmail_extra|tutanota_quote|"
    r"outlookmessageheader|ms-outlook-mobile-reference-message",
    re.IGNORECASE,
)
# From this element on everything is the mail answered, although it does not lie inside it.
_QUOTE_BEGINS = re.compile(r"(?:x_)*(?:divrplyfwdmsg|appendonsend|olk_src_body_section|mail-editor-reference-message)",
                           re.IGNORECASE)  # fmt: skip


_CELLS = _BLOCKS | {"td", "th"}
_VOID = frozenset(("br", "hr", "img", "input", "meta", "link", "col", "area", "base", "source", "wbr"))
# What no reader sees: preheaders, and what is kept for other screens.
_UNSEEN = re.compile(
    r"\bstyle\s{0,5}=\s{0,5}[\"'][^\"']{0,2000}?(?<![\w-])(?:"
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|"
    r"mso-hide\s{0,3}:\s{0,3}all|(?:opacity|font-size|max-height)\s{0,3}:\s{0,3}0(?:px|pt|em|%)?\s{0,3}(?=[;!\"']))"
    r"|(?:^|\s)hidden(?:\s{0,3}=|\s|/|$)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Unseen:
    """Whether we are inside an element that nobody sees: its `tag`, how many of these and of other blocks are open."""

    tag: str = ""
    same: int = 0
    blocks: int = 0

    def begins(self, tag: str, attributes: str) -> bool:
        """Whether what this tag begins is unseen."""
        if self.tag == "p" and tag in _CELLS and not self.blocks:
            self.tag = ""  # a paragraph ends where a block begins
        if self.tag:
            self.same += tag == self.tag
            self.blocks += tag != self.tag and tag in _CELLS
        elif tag not in _VOID and attributes and tag != "body" and _UNSEEN.search(attributes):
            self.tag, self.same, self.blocks = tag, 1, 0
        return bool(self.tag)

    def ends(self, tag: str) -> bool:
        """Whether this end belongs to what is unseen; what lies around it ends it too."""
        if not self.tag:
            return False
        if tag == self.tag:
            self.same -= 1
            self.tag = self.tag if self.same else ""
            return True
        if tag not in _CELLS:
            return True
        self.blocks -= 1
        if self.blocks < 0:
            self.tag = ""
        return bool(self.tag)


@dataclass(slots=True)
class _Page:
    """The lines so far, each with whether it is quoted; `open` the blocks we are in and whether each is a quote."""

    lines: list[tuple[bool, str]] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    open: list[tuple[str, bool]] = field(default_factory=list)
    quoted: int = 0
    all_quoted: bool = False

    def begin(self, tag: str, attributes: str) -> None:
        if tag in _BLOCKS or tag in ("br", "hr"):
            self.end_line(tag in _APART, tag == "br")
        if tag in ("br", "hr"):
            return
        named = {name.lower(): value for name, value in _NAMED.findall(attributes)} if "=" in attributes else {}
        if _QUOTE_BEGINS.match(named.get("id", "")) or _QUOTE_BEGINS.match(named.get("name", "")):
            self.end_line(False, False)
            self.all_quoted = True
        if tag in _BLOCKS:
            quote = tag == "blockquote" or bool(_QUOTE_CLASS.search(named.get("class", "")))
            quote = quote or named.get("name", "") == "quote"  # as GMX and WEB.DE write it
            self.quoted += quote
            self.open.append((tag, quote))

    def end(self, tag: str) -> None:
        if tag not in _BLOCKS:
            return
        self.end_line(tag in _APART, False)
        # Only the last few are looked at: an end without a beginning must not cost the whole stack each time.
        for place in range(len(self.open) - 1, max(-1, len(self.open) - 20), -1):
            if self.open[place][0] == tag:
                self.quoted -= sum(quote for _, quote in self.open[place:])
                del self.open[place:]
                return

    def end_line(self, gap: bool, forced: bool) -> None:
        """Closes the line; `gap` wants an empty one behind it, `forced` even where this one is empty."""
        text = " ".join("".join(self.line).split())
        self.line.clear()
        if len(self.lines) >= MAX_LINES:
            return
        quoted = self.all_quoted or self.quoted > 0
        if text or forced:
            self.lines.append((quoted, text))
        if gap and self.lines and self.lines[-1][1]:
            self.lines.append((quoted, ""))


def text_of_html(markup: str) -> str:
    """The text of HTML, quoted lines led by "> ". At most the first 128 Ki characters are read; never raises."""
    markup = _SILENT.sub(" ", _COMMENT.sub("", markup[:MAX_HTML]))
    page = _page(markup, all_seen=False)
    if not any(text for _, text in page.lines):  # where nothing is seen, it was made so by mistake
        page = _page(markup, all_seen=True)
    # A mail that lies in a blockquote as a whole quotes nobody.
    marks = any(text and not quoted for quoted, text in page.lines)
    return printable("\n".join(f"> {text}" if quoted and marks else text for quoted, text in page.lines)).strip()


def _page(markup: str, all_seen: bool) -> _Page:
    page, unseen, end = _Page(), _Unseen(), 0
    for match in _TAG.finditer(markup):
        if not unseen.tag:
            page.line.append(_unescaped(markup[end : match.start()]))
        end, tag = match.end(), match[2].lower()
        if match[1] and not unseen.ends(tag):
            page.end(tag)
        elif not match[1] and (all_seen or not unseen.begins(tag, match[3])):
            page.begin(tag, match[3])
    if not unseen.tag:
        page.line.append(_unescaped(markup[end:]))
    page.end_line(False, False)
    return page


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text) if "&" in text else text
    except ValueError:  # a character number of more digits than Python converts
        return text
