"""Each mistake a config can hold is told on its line with the fix."""

import re

import pytest

from config.desk import ACCOUNT, ME, Desk


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('signatur = "x"', "did you mean 'signature'?"),
        ('Holidays = "US"', "did you mean 'holidays'?"),
        ('drafts-ready-at = "07:30"', "did you mean 'drafts_ready_at'?"),
        ('lookback = "60 days"', "belongs in [[account]]"),
        ("live_drafts = 3", "belongs in [limits]"),
        ("zzz = 1", "unknown key; remove it"),
        ('resume = "cv.pdf"', "'cv.pdf': no such file"),
        ('resume = "~nobody-of-that-name/cv.pdf"', "no such file"),
        (f'resume = "{"x" * 300}"', "file name too long"),
        ('resume = "."', "is a directory"),
        ('holidays = "Germany"', "write a code as in 'US' or 'DE-BE'"),
        ("working_days = []", 'must not be empty, as in: working_days = ["mon", "tue", "wed", "thu", "fri"]'),
        ('working_days = "mon"', "must be a list in square brackets"),
        ('drafts_ready_at = "7.30"', "write it as in '07:30'"),
        ("seeking = 5", "must be text in quotes"),
        ('signature = "a\\u0000b"', "control characters"),
    ],
)
def test_a_mistake_about_oneself_is_told_with_the_fix(desk: Desk, line: str, said: str) -> None:
    (told,) = desk.me(line)
    assert told.startswith("config.toml:5: me.")
    assert said in told


@pytest.mark.parametrize("zone", ["Berlin", "europe/berlin", "Europe/Berln"])
def test_the_zone_that_was_meant_is_named(desk: Desk, zone: str) -> None:
    (told,) = desk.problems(ME.replace("Europe/Berlin", zone) + ACCOUNT)
    assert told.startswith("config.toml:4: me.timezone: ")
    assert told.endswith("did you mean 'Europe/Berlin'?")


@pytest.mark.parametrize("zone", ["../../etc/passwd", "/etc/localtime", "", "Europe", "Mars/Olympus_Mons"])
def test_what_is_no_zone_is_refused_and_no_file_of_that_name_is_read(desk: Desk, zone: str) -> None:
    (told,) = desk.problems(ME.replace("Europe/Berlin", zone) + ACCOUNT)
    assert "is not a time zone" in told


@pytest.mark.parametrize(
    "address", ["ada", "ada@", "@example.org", "ada@example", "a da@example.org", "Ada <ada@example.org>"]
)
def test_what_is_no_address_is_told(desk: Desk, address: str) -> None:
    (told,) = desk.problems(ME.replace("ada@example.org", address) + ACCOUNT)
    assert told.startswith("config.toml:3: me.addresses[1]: ")
    assert "not an e-mail address" in told


@pytest.mark.parametrize(
    "address",
    [
        ".jo@x.example",
        "jo.@x.example",
        "jo..a@x.example",
        "jo@.x.example",
        "jo@x..example",
        "jo@x.example.",
        ".@x.example",
    ],
)
def test_a_dot_too_many_in_an_address_is_told(desk: Desk, address: str) -> None:
    """Of the user's own, and of those that are never written to."""
    dot = "a dot stands first, last or beside another in it; remove that dot, as in 'you@example.org'"
    (told,) = desk.problems(ME.replace("ada@example.org", address) + ACCOUNT)
    assert told == f"config.toml:3: me.addresses[1]: '{address}' is not an e-mail address: {dot}"
    (told,) = desk.problems(ME + f'[limits]\nnever = ["{address}"]\n' + ACCOUNT)
    assert told == f"config.toml:6: limits.never[1]: '{address}' is not an e-mail address: {dot}"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("port = 0", "must be at least 1"),
        ('port = "993"', "a whole number, without quotes"),
        ("port = true", "a whole number"),
        ('drafts = "no"', "true or false"),
        ('security = "ssl"', "is none of tls, starttls, none"),
        ('security = "starttsl"', "did you mean 'starttls'?"),
        ('lookback = "2 weeks"', "write '14 days'"),
        ('password_command = "pass show mail"', 'must be a list in square brackets, as in: password_command = ["pass"'),
        ('folders = { draft = "Drafts" }', "did you mean 'drafts'?"),
        ('folders = { sent = "Sent" }', "must be a list"),
        ('folders = { drafts = "a\\r\\nb" }', "control characters"),
        ('name = "../main"', "cannot name an account"),
        ('passwrd_command = ["pass"]', "did you mean 'password_command'?"),
    ],
)
def test_a_mistake_about_an_account_is_told_with_the_fix(desk: Desk, line: str, said: str) -> None:
    (told,) = desk.account(line)
    assert told.startswith("config.toml:8: account[1].")
    assert said in told


@pytest.mark.parametrize("key", ["password", "Passwd", "imap_password", "app-password", "secret", "apiToken"])
@pytest.mark.parametrize("table", ["", "[smtp]\n", "[account.auth]\n", "[[extra.deep]]\n"])
def test_a_secret_in_the_file_gets_its_own_sentence_and_is_not_repeated(desk: Desk, key: str, table: str) -> None:
    told = desk.account(f'{table}{key} = "hunter2"')
    (secret,) = (one for one in told if "secrets never stand in this file" in one)
    assert "`followupd auth`" in secret
    assert "password_command" in secret
    assert "hunter2" not in "".join(told)


@pytest.mark.parametrize(
    "host", ["imap.example.org", "192.0.2.1", "127.0.0.1.example.org", "localhost.example.org", "2001:db8::1"]
)
def test_plain_text_is_refused_beyond_this_machine(desk: Desk, host: str) -> None:
    (told,) = desk.problems(ME + ACCOUNT.replace("imap.example.org", host) + 'security = "none"')
    assert told.startswith("config.toml:8: account[1].security: ")
    assert 'write "tls" or "starttls"' in told


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1", "LOCALHOST"])
def test_plain_text_is_taken_on_this_machine(desk: Desk, host: str) -> None:
    (account,) = desk.load(ME + ACCOUNT.replace("imap.example.org", host) + 'security = "none"').accounts
    assert account.port == 143


def test_no_mailbox_and_no_name_stands_there_twice(desk: Desk) -> None:
    told = desk.problems(ME + ACCOUNT + 'name = "one"\n' + ACCOUNT + 'name = "one"\n')
    assert [one.split(": ")[0] for one in told] == ["config.toml:9", "config.toml:12"]
    assert "ada@example.org on imap.example.org stands here twice" in told[0]
    assert "two accounts are called 'one'" in told[1]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (('after = "soon"', 'template = "application-status"'), "write a number and one of"),
        (('template = "application-status"',), 'is missing; add it, as in: after = "7 business days"'),
        (('after = "1 day"',), 'is missing; add it, as in: template = "application-status"'),
        (('after = "1 day"', 'template = "aplication-status"'), "did you mean 'application-status'?"),
        (('after = "1 day"', 'template = "zzz"'), "choose from application-anything-missing"),
        (('after = "1 day"', 'template = "application-status"', 'ask = "stauts"'), "did you mean 'status'?"),
        (('after = "1 day"', 'template = "application-status"', 'chanel = "mail"'), "did you mean 'channel'?"),
        (('after = "1 day"', 'template = "application-status"', 'ask = "money"'), "feedback, keep_in_mind, none"),
        (('after = "1 day"', 'template = "application-status"', 'channel = "fax"'), "is none of mail, call, agenda"),
        *(
            (('after = "1 day"', 'template = "application-status"', f'to = "{to}"'), f"'{to}' goes with {where}")
            for to, where in (
                ("each", "interview and conversation"),
                ("named", "referral"),
                ("referrer", "referral"),
                ("another", "a step without a mail"),
            )
        ),
        (('after = "1 day"', 'channel = "agenda"', 'note = "x"', 'to = "each"'), "'each' goes with a mail"),
        (('after = "1 day"', 'channel = "agenda"'), "must tell you what to do"),
        (('after = "1 day"', 'channel = "agenda"', 'note = "x"', 'ask = "status"'), "writes no mail"),
    ],
)
def test_a_mistake_in_a_step_is_told_with_the_fix(desk: Desk, lines: tuple[str, ...], said: str) -> None:
    (told,) = desk.step(*lines)
    assert re.match(r"config\.toml:(1[0-4]): sequence\[1\]\.step\[1\]\.", told)
    assert said in told


def test_no_two_mails_running_ask_for_the_same_even_with_an_agenda_step_between(desk: Desk) -> None:
    mail = 'after = "1 day"\ntemplate = "application-status"\nask = "status"\n[[sequence.step]]'
    (told,) = desk.step(mail, 'after = "1 day"\nchannel = "agenda"\nnote = "x"\n[[sequence.step]]', mail[:-18])
    assert told.startswith("config.toml:21: sequence[1].step[3].ask: ")
    assert "choose another ask" in told


def test_a_sequence_that_nothing_begins_is_told(desk: Desk) -> None:
    step = '[[sequence.step]]\nafter = "1 day"\ntemplate = "application-status"\n'
    (near,) = desk.problems(ME + ACCOUNT + '[[sequence]]\nname = "aplication"\n' + step)
    assert "did you mean 'application'?" in near
    twice = f'[[sequence]]\nname = "application"\n{step}' * 2
    (again,) = desk.problems(ME + ACCOUNT + twice)
    assert again.startswith("config.toml:14: sequence[2].name: ")


def test_a_template_of_the_users_own_is_known(desk: Desk) -> None:
    (desk.folder / "mine" / "en").mkdir(parents=True)
    (desk.folder / "mine" / "en" / "warm-words.txt.j2").write_text("x")
    step = '[[sequence]]\nname = "application"\n[[sequence.step]]\nafter = "1 day"\ntemplate = "warm-words"\n'
    config = desk.load(ME + 'templates = "mine"\n' + ACCOUNT + step)
    assert config.policy.sequences[0].steps[0].template == "warm-words"
    for nowhere in ("nowhere", "x" * 300, "~nobody-of-that-name", ""):
        assert desk.problems(ME + f'templates = "{nowhere}"\n' + ACCOUNT + step)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "[me]"),
        (ME, "[[account]]"),
        (ACCOUNT, "[me]"),
        (ME + ACCOUNT.replace("[[account]]", "[account]"), "in double brackets: [[account]]"),
        (ME.replace("[me]", "[[me]]") + ACCOUNT, "in single brackets: [me]"),
        ("me = 5\n" + ACCOUNT, "must be a table"),
        ("account = []\n" + ME, "account: must not be empty"),
        (f'{ME}{ACCOUNT}[[sequence]]\nname = "application"\nstep = []', "sequence[1].step: must not be empty"),
        (ME + ACCOUNT + "[limit]\nlive_drafts = 3", "did you mean 'limits'?"),
    ],
)
def test_a_table_that_is_missing_or_miswritten_is_told(desk: Desk, text: str, said: str) -> None:
    assert any(said in problem for problem in desk.problems(text))


def test_an_account_without_a_host_is_told_so_once(desk: Desk) -> None:
    (told,) = desk.problems(ME + ACCOUNT.replace("imap.example.org", "") + 'security = "none"\n')
    assert "'' is not the name of a server" in told


@pytest.mark.parametrize(
    ("text", "line"),
    [(f'{ME}holidays = "DE\n', 5), (f"{ME}holidays = DE\n", 5), (f'{ME}name = "x"\n{ACCOUNT}', 5), ("[me\n", 1)],
)
def test_what_is_not_toml_is_told_with_its_line(desk: Desk, text: str, line: int) -> None:
    (told,) = desk.problems(text)
    assert re.match(rf"config\.toml:{line}: not valid TOML at column \d+: .+; ", told)
