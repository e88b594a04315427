"""The models of a live-stream Session, read tolerantly and written without data loss."""

from . import generated
from ._enums import ClosedEnum, OpenEnum
from ._errors import (
    AssignmentError,
    DecodeError,
    EncodeError,
    ErrorDetail,
    ModelError,
    UnexpectedArgumentError,
    UnknownAttributeError,
)
from ._model import Model
from ._unions import UnknownVariant
from .generated import *  # noqa: F403 - the models depend on the contract

__all__ = [
    "AssignmentError",
    "ClosedEnum",
    "DecodeError",
    "EncodeError",
    "ErrorDetail",
    "Model",
    "ModelError",
    "OpenEnum",
    "UnexpectedArgumentError",
    "UnknownAttributeError",
    "UnknownVariant",
]
__all__ += generated.__all__
