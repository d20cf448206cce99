"""What is wrong with a template of the user's, in words for whoever wrote it: what it is, and what to do."""

import re
from difflib import get_close_matches

from followupd.words.facts import FACTS
from followupd.words.filters import FILTERS

TOO_MUCH = "it takes too much memory or time; make it simpler"
TOO_LONG = "it makes a letter of more than 64,000 characters; make it shorter"
TOO_DEEP = "it is nested too deeply to be followed; make that expression, or its {% if %} and {% for %}, simpler"
TOO_LARGE = "it makes a number that no letter could hold; make it simpler"
ENDLESS = "it includes or calls itself without end"
NOT_KNOWN = "'{fact}' is not known here; write what needs it within {{% if {fact} %}}"
DAY_PRINTED = "a day is printed by the filter 'day', as in {{ opened_on | day }}"
_DAY_NOT_KNOWN = (
    "a day that is not known here is to be shown; write what needs it within {% if %}, as in {% if meeting_on %}"
)

# The functions a template may call: name, what it is, an example, and what that shows.
FUNCTIONS = (
    ("say", "the formal words, or the familiar ones where you say du, tu or tú", '{{ say("Ihnen", "dir") }}', "Ihnen"),
    (
        "before",
        "a small word and what follows, run together as French and Spanish do",
        '{{ before("que", "Anne") }}',
        "qu'Anne",
    ),
    ("de", '“de” before a word: before("de", word)', '{{ de("analyste") }}', "d'analyste"),
)
_EXAMPLES = {name: example for name, _, example, _ in FUNCTIONS} | {row.name: row.example for row in FILTERS}
_NAMES = tuple(fact.name for fact in FACTS)
_UNDEFINED = re.compile(r"'(\w+)' is undefined")
_MISCALLED = re.compile(r"(?:.*\.)?(\w+)\(\) (?:missing|takes|got)\b")
_KINDS = {"str": "text", "int": "number", "date": "day", "NoneType": "value that is not known", "bool": "yes or no"}
# What Python and jinja2 say, and how it is told.
_WORDED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"Exceeds the limit .* for integer string conversion.*", re.DOTALL), TOO_LARGE),
    (re.compile(r"No filter named '(\w+)'(?: found)?\."), r"there is no filter called '%1'; there are day and quoted"),
    (
        re.compile(r"No test named '(\w+)'(?: found)?\."),
        r"there is no test called '%1'; there are even, odd, defined and none",
    ),
    (
        re.compile(r"Unexpected end of template\. .* needs to be closed is '(\w+)'\."),
        "{% %1 %} is not closed; write {% end%1 %} where it ends",
    ),
    (
        re.compile(r"Encountered unknown tag '(\w+)'\. .* needs to be closed is '(\w+)'\."),
        "{% %1 %} stands within {% %2 %}, which is not closed; write {% end%2 %} before it",
    ),
    (
        re.compile(r"Encountered unknown tag '(end\w+|else|elif)'\.(?: .*)?"),
        "{% %1 %} belongs to nothing that was begun; remove it, or write what it ends before it",
    ),
    (re.compile(r"Encountered unknown tag '(\w+)'\.(?: .*)?"), "there is no tag {% %1 %}; look at how it is spelled"),
    (re.compile(r"'(\w+)' object is not callable"), r"a \1 is called like a function; leave its ( ) away"),
    (re.compile(r"'?(\w+) object'? has no attribute '(\w+)'"), r"a \1 has nothing called '\2'; leave '.\2' away"),
    (re.compile(r"'(\w+)' object has no attribute '(\w+)'"), r"a \1 has nothing called '\2'; leave '.\2' away"),
    (re.compile(r"can only concatenate .*"), "+ joins only texts; write each in {{ }} of its own, or join them with ~"),
    (re.compile(r"bad operand type for unary (\S+): '(\w+)'"), r"\1 cannot stand before a \2"),
    (
        re.compile(r"unsupported operand type\(s\) for (\S+): '([\w.]+)' and '([\w.]+)'"),
        r"\1 cannot stand between a \2 and a \3",
    ),
    (
        re.compile(r"'(\S+)' not supported between instances of '([\w.]+)' and '([\w.]+)'"),
        r"\1 cannot compare a \2 with a \3",
    ),
)


def in_words(error: Exception) -> str:
    """An error as it is told to whoever wrote the template."""
    said = str(error) or type(error).__name__
    if type(error) is KeyError:
        return f"nothing is called {said} there"
    if (called := _MISCALLED.match(said)) and called[1] in _EXAMPLES:
        return f"'{called[1]}' is not given what it needs; use it as in {_EXAMPLES[called[1]]}"
    return plainer(said)


def plainer(said: str) -> str:
    """What jinja2 or Python says of a mistake, in words for whoever wrote the template."""
    if (unknown := _UNDEFINED.fullmatch(said)) and (near := get_close_matches(unknown[1], _NAMES, 1, 0.8)):
        return f"{said}; did you mean '{near[0]}'?" if near[0] != unknown[1] else said
    for pattern, told in _WORDED:
        if found := pattern.fullmatch(said):
            return _put(told, found)
    return said


def _put(told: str, found: re.Match[str]) -> str:
    """A number behind a backslash stands for the name of a kind, one behind a percent sign for a word of the user's."""
    kinds = re.sub(r"\\(\d)", lambda number: _kind(found[int(number[1])]), told)
    return re.sub(r"%(\d)", lambda number: found[int(number[1])], kinds)


def no_day(value: object) -> str:
    """What is wrong where the filter for days is given something else."""
    if value is None or value == "":
        return _DAY_NOT_KNOWN
    return f"'day' is given a {_kind(type(value).__name__)} and shows only a day, as in {_EXAMPLES['day']}"


def not_printed(value: object) -> str:
    """What is wrong where something is printed that is no text."""
    if value is None:
        return _DAY_NOT_KNOWN
    return f"a {_kind(type(value).__name__)} cannot be printed; print a text, or ask for it with {{% if %}}"


def _kind(name: str) -> str:
    return _KINDS.get(name.rpartition(".")[2], name)
