"""A resume is known by its file's name, however it is written."""

import pytest

from followupd.core.judges.sent_findings import resume_among


@pytest.mark.parametrize(
    "name",
    [
        "resume.pdf", "Résumé.PDF", "JaneDoeCV.pdf", "CVJane.pdf", "Jane-Doe-CV-2026.docx", "CV (1).pdf",
        "Doe, Jane - CV.pdf", "janedoeresume.pdf", "Jane Doe C.V..pdf", "curriculum vitae.doc", "cv.tex",
        "Lebenslauf_neu_final2.odt", "LL_Doe.pdf", "tabellarischer Lebenslauf.pdf",
        "Vita_Doe.pdf", "hoja_de_vida.pdf", "CurrículumVitae.pdf",
    ],
)  # fmt: skip
def test_a_file_that_is_a_resume(name: str) -> None:
    assert resume_among(("photo.jpg", name)) == name


@pytest.mark.parametrize(
    "name",
    [
        "resumed_operations.pdf", "presumed.pdf", "resume-template.docx", "Lebenslauf_Vorlage.docx", "cv_workshop.pdf",
        "cvs_receipt.pdf", "CVE-2026-1.txt", "vitamins.pdf", "convention.pdf", "recv.log", "Serviceheft.pdf",
    ],
)  # fmt: skip
def test_a_file_that_only_looks_like_one(name: str) -> None:
    assert resume_among((name,)) == ""
