"""The errors about models. `ModelError` is the base class of all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from typing_extensions import Self


@dataclass(frozen=True)
class ErrorDetail:
    """One reason for an error.

    Attributes:
        pointer: The JSON pointer to the value: `"/profiles/0/width"`, or `""` for the payload
            itself. For a missing property, it points to the object.
        message: What was expected, and what was found.
    """

    pointer: str
    message: str


class ModelError(ValueError):
    """Any error about a model.

    Methods that models have from pydantic, such as `model_validate`, raise pydantic's
    `ValidationError` instead. Both are a `ValueError`.

    Attributes:
        model: The name of the model, such as `"Session"`.
        errors: All reasons, in the order in which they were found; 100 at most.
        pointer: The JSON pointer of the first one.
        message: The message of the first one.
    """

    def __init__(self, model: str, pointer: str, message: str, *others: ErrorDetail) -> None:
        super().__init__(model, pointer, message, *others)
        self.model = model
        self.pointer = pointer
        self.message = message
        self.errors = (ErrorDetail(pointer, message), *others)

    @classmethod
    def of(cls, model: str, errors: Iterable[ErrorDetail]) -> Self:
        """Returns an error for several reasons."""
        first, *others = errors
        return cls(model, first.pointer, first.message, *others)

    def __str__(self) -> str:
        return "\n".join(self._line(each) for each in self.errors)

    def _line(self, error: ErrorDetail) -> str:
        subject = f"{self.model} at {error.pointer}" if error.pointer else self.model
        return f"{subject} {error.message}"


class DecodeError(ModelError):
    """A payload that can't be read as a model."""


class EncodeError(ModelError):
    """A model that can't be written as JSON, because a string has a lone surrogate, for example."""


class AssignmentError(ModelError):
    """A value that a model can't have, in a constructor or an assignment."""


class UnexpectedArgumentError(AssignmentError, TypeError):
    """An argument of a constructor that isn't the name of an attribute."""

    def _line(self, error: ErrorDetail) -> str:
        return f"{self.model}() {error.message}"


class UnknownAttributeError(AssignmentError, AttributeError):
    """An assignment to an attribute that the model doesn't have."""
