"""CI's last line says what all its runs of pytest came to."""

from closing_line import closing_line


def test_the_runs_are_added_up_kind_by_kind_and_other_lines_are_passed_over() -> None:
    first, second = "....\n4193 passed in 228.58s (0:03:48)\n", "== 12 passed, 2 warnings in 67.64s (0:01:07) ==\n"
    assert (
        closing_line(first + "7 passed, not a closing line\n" + second)
        == "4205 passed, 2 warnings in 296.22s (0:04:56)"
    )


def test_a_failure_in_either_run_is_in_the_line() -> None:
    assert closing_line("1 failed, 3 passed in 1.50s\n2 passed in 2.00s\n") == "1 failed, 5 passed in 3.50s"


def test_nothing_run_says_nothing() -> None:
    assert closing_line("make: *** [Makefile:24: test] Error 1\n") == ""
