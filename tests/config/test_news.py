"""The user's file of news: visits, tags and what the docs show of them."""

import re
from datetime import date
from pathlib import Path

import pytest

from config.desk import Desk
from followupd.config.news import add_news, load_news
from followupd.core.errors import UserMustAct
from followupd.core.meaning.news import Listener, Visit, fitting_news, untold_news

DOCS = Path(__file__).parents[2] / "docs" / "news.md"
JO = Listener(frozenset({"jo keller", "berlin"}), frozenset(), "en")
VISIT = 'visit = { place = "Hamburg", from = 2026-06-10, to = 2026-06-12 }'


def news(folder: Path, *lines: str) -> Path:
    file = folder / "news.toml"
    file.write_text("\n".join(["[[news]]", *lines, ""]), encoding="utf-8")
    return file


def test_every_example_of_the_docs_is_read(tmp_path: Path) -> None:
    shown = re.findall(r"```toml\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    assert len(shown) == 3
    (tmp_path / "news.toml").write_text("".join(shown), encoding="utf-8")
    assert len(load_news(str(tmp_path / "news.toml"))) == 3


def test_a_visit_speaks_for_itself_until_two_days_before_it(tmp_path: Path) -> None:
    (item,) = load_news(str(news(tmp_path, "date = 2026-05-20", VISIT)))
    assert (item.visit, item.until) == (Visit("Hamburg", date(2026, 6, 10), date(2026, 6, 12)), date(2026, 6, 8))
    assert untold_news([item], JO, date(2026, 6, 8)) is item
    assert untold_news([item], JO, date(2026, 6, 9)) is None


@pytest.mark.parametrize(
    ("visit", "said"),
    [
        ('visit = "Hamburg"', "must say where and when"),
        ('visit = { place = "Hamburg" }', "must say where and when"),
        ('visit = { place = " ", from = 2026-06-10, to = 2026-06-12 }', "must say where and when"),
        ('visit = { place = "Hamburg", from = "10 June", to = 2026-06-12 }', "must say where and when"),
        ('visit = { place = "Hamburg", from = 2026-06-13, to = 2026-06-12 }', "ends before it begins"),
    ],
)
def test_a_visit_without_place_or_days_is_told_by_its_line(tmp_path: Path, visit: str, said: str) -> None:
    file = news(tmp_path, "date = 2026-05-20", visit)
    with pytest.raises(UserMustAct, match=rf"news.toml:3: news\[1\].visit: .*{said}"):
        load_news(str(file))


def test_what_is_for_a_tag_is_for_whoever_has_it(tmp_path: Path) -> None:
    items = load_news(str(news(tmp_path, "date = 2026-05-20", 'text = { en = "x" }', 'for = "Berlin"')))
    today = date(2026, 5, 21)
    assert fitting_news(items, JO, today) == items
    assert fitting_news(items, Listener(frozenset({"ravi shah"}), frozenset(), "en"), today) == ()


def test_what_is_added_says_for_whom_until_when_and_with_which_file(tmp_path: Path) -> None:
    place, today = tmp_path / "news.toml", date(2026, 5, 20)
    with pytest.raises(UserMustAct, match=r"slides\.pdf' is not there"):
        add_news(str(place), "A talk.", today, "en", attachment="slides.pdf")
    (tmp_path / "slides.pdf").write_bytes(b"%PDF")
    added = add_news(str(place), "A talk.", today, "en", ("berlin", 'Jo "K"'), date(2026, 8, 1), "slides.pdf")
    (read,) = load_news(str(place))
    assert (read.id, read.whom, read.until) == (added.id, ("berlin", 'Jo "K"'), date(2026, 8, 1))
    assert read.attachment == str(tmp_path / "slides.pdf")


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b", "."])
def test_news_that_says_nothing_is_refused_and_the_file_stays_as_it_was(tmp_path: Path, text: str) -> None:
    place = tmp_path / "news.toml"
    with pytest.raises(UserMustAct, match="nothing in that to tell"):
        add_news(str(place), text, date(2026, 3, 2), "en")
    assert not place.exists()


@pytest.mark.parametrize("hole", ["[topic]", "%TOPIC%", "__COMPANY__", "$company", "<Uni>"])
def test_an_item_and_a_proof_with_a_place_left_to_fill_in_are_told_by_their_line(desk: Desk, hole: str) -> None:
    file = news(desk.folder, "date = 2026-05-20", f'text = {{ en = "On 18 May I gave a talk at {hole}." }}')
    told = rf"news.toml:3: news\[1\].text: no letter could tell that: a place is left .*{re.escape(hole)}"
    with pytest.raises(UserMustAct, match=told):
        load_news(str(file))
    (wrong,) = desk.me("[[me.proof]]", f'text = {{ en = "I built data platforms for {hole}." }}')
    assert wrong.startswith("config.toml:6: ") and "no letter could tell that: a place is left there" in wrong


def test_a_file_of_news_that_is_nested_without_end_is_told_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "news.toml"
    file.write_text("a = " + "[" * 5000 + "]" * 5000, encoding="utf-8")
    with pytest.raises(UserMustAct, match=r"news\.toml: is nested too deeply to be news"):
        load_news(str(file))


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("date = 2026-05-20", "until = 2026-05-19", 'text = { en = "x" }'), "news[1].until: ends before it begins"),
        (("date = 2026-05-20", 'text = " "'), "news[1].text: is empty"),
    ],
)
def test_an_item_that_could_never_be_told_is_refused(tmp_path: Path, lines: tuple[str, ...], why: str) -> None:
    with pytest.raises(UserMustAct, match=re.escape(why)):
        load_news(str(news(tmp_path, *lines)))


def test_a_file_with_nothing_in_it_yet_is_no_mistake_and_is_added_to(tmp_path: Path) -> None:
    file = tmp_path / "news.toml"
    file.touch()
    assert load_news(str(file)) == ()
    add_news(str(file), "On 7 March I finished a course on the statistics of rare events.", date(2026, 3, 7))
    assert len(load_news(str(file))) == 1


def test_a_file_without_a_word_is_one_without_news(tmp_path: Path) -> None:
    file = tmp_path / "news.toml"
    for text in ("", "# nothing yet\n", "\ufeff"):
        file.write_text(text, encoding="utf-8")
        assert load_news(str(file)) == ()
