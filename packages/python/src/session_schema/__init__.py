"""The models of a live-stream Session, read tolerantly and written without data loss."""

from . import generated
from ._decoding import DecodeError
from ._enums import ClosedEnum, OpenEnum
from ._model import Model
from ._unions import UnknownVariant
from .generated import *  # noqa: F403 - the models depend on the contract

__all__ = ["ClosedEnum", "DecodeError", "Model", "OpenEnum", "UnknownVariant"]
__all__ += generated.__all__
