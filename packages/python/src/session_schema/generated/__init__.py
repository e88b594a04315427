# Code generated from schemas/*.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

"""The generated part of the package."""

from .contract import CONTRACT_HASH, CONTRACT_VERSION
from .models import Encoder, ErrorBody, FfmpegProfile, Profile, RecordingStatus, Session

__all__ = [
    "CONTRACT_HASH",
    "CONTRACT_VERSION",
    "Encoder",
    "ErrorBody",
    "FfmpegProfile",
    "Profile",
    "RecordingStatus",
    "Session",
]
