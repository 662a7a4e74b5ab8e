"""The pipeline that reads a language: loaded late, once, and with one sentence when something is missing.

The pipelines that we ship lie in `models/<language>/`; any installed spaCy pipeline that labels with
Universal Dependencies can stand in their place.
"""

from __future__ import annotations

import logging
import warnings
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quiz.errors import BadInput, MissingExtra

if TYPE_CHECKING:
    from spacy.language import Language

MODELS = Path(__file__).parent.parent / "models"
"""The folder of the shipped pipelines, one folder per language code."""

UNIVERSAL = frozenset({"nsubj", "obj", "obl", "root"})
"""Labels that every parser trained on a Universal Dependencies treebank knows."""

_UNUSED = ("ner", "senter")
"""Parts that we do not ask for. Our own pipelines are loaded without their tokenizer too: it is spaCy's
own for the language, and to read its exceptions twice takes half of the time."""

log = logging.getLogger(__name__)


def load_pipeline(language: str, *, model: str | None = None) -> Language:
    """The pipeline for a language (an ISO 639-1 code): `model` when named, else the one that we ship.

    `model` is the name of an installed spaCy pipeline, or the folder of one. The same arguments give the
    same object. Logs a warning when the pipeline was made with another version of spaCy. Raises MissingExtra
    without spaCy; BadInput when there is no such pipeline, it is broken, it is for another language or it
    does not label with Universal Dependencies.
    """
    if find_spec("spacy") is None:
        raise MissingExtra("Reading a language", "generate")
    return _loaded(language, model)


@cache
def _loaded(language: str, model: str | None) -> Language:
    nlp = _load(model, _UNUSED) if model else _load(str(_shipped(language)), (*_UNUSED, "tokenizer"))
    _check(nlp, language, model or language)
    nlp.add_pipe("weetje_years", first=True)
    nlp.add_pipe("weetje_days", last=True)
    return nlp


def _shipped(language: str) -> Path:
    folder = MODELS / language
    if not language.isalpha() or not (folder / "config.cfg").is_file():
        raise BadInput(
            f"There is no pipeline for the language '{language}'; name an installed one with --model."
        )
    return folder


def _load(place: str, exclude: tuple[str, ...]) -> Language:
    """Load a pipeline without some parts, to multiply by numpy, three times as fast as spaCy's default."""
    import spacy
    from spacy.about import __version__
    from thinc.api import use_ops

    import quiz.generate.language.components  # noqa: F401  registers our parts

    try:
        with use_ops("numpy", use_blis=False), warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # spaCy's own word on versions; ours is below
            return _single_precision(spacy.load(place, exclude=exclude))
    except OSError as error:
        raise BadInput(f"There is no installed pipeline '{place}'.") from error
    except (ImportError, ValueError, KeyError, TypeError) as error:
        raise BadInput(f"The pipeline '{place}' cannot be loaded by spaCy {__version__}.") from error


def _single_precision(nlp: Language) -> Language:
    """Widen weights that were stored in half precision: arithmetic is done in single precision."""
    for _, component in nlp.pipeline:
        model: Any = getattr(component, "model", None)
        for node in model.walk() if model is not None and hasattr(model, "walk") else ():
            for parameter in node.param_names:
                if node.has_param(parameter) and node.get_param(parameter).dtype == "float16":
                    node.set_param(parameter, node.get_param(parameter).astype("float32"))
    return nlp


def _check(nlp: Language, language: str, name: str) -> None:
    from spacy.about import __version__
    from spacy.util import is_compatible_version

    if nlp.lang != language:
        raise BadInput(f"The pipeline '{name}' reads '{nlp.lang}', and the article is in '{language}'.")
    parser: Any = nlp.get_pipe("parser") if "parser" in nlp.pipe_names else None
    if parser is None or not UNIVERSAL.issubset(label.lower() for label in parser.labels):
        raise BadInput(f"The pipeline '{name}' has no parser with Universal Dependencies labels.")
    wanted = nlp.meta.get("spacy_version", "")
    if wanted and is_compatible_version(__version__, wanted) is False:
        log.warning(
            "The pipeline '%s' was made for spaCy %s and this is %s: it may read badly.",
            name, wanted, __version__,
        )  # fmt: skip
