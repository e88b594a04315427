"""The models of a live-stream Session, read tolerantly and written without a loss."""

from . import generated
from ._decoding import DecodeError
from ._enums import ClosedEnum, OpenEnum
from ._model import Model
from .generated import *  # noqa: F403 - models come and go with the contract

__all__ = ["ClosedEnum", "DecodeError", "Model", "OpenEnum"]
__all__ += generated.__all__
