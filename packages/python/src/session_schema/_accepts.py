"""The types of attributes that take other values than they return."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from typing_extensions import Self

R = TypeVar("R")
W = TypeVar("W")

ABSENT: Any = None
"""The default of an optional attribute, for type checkers of any type."""

if TYPE_CHECKING:

    class Accepts(Generic[R, W]):
        """An attribute of type `R`, to which values of type `W` can be assigned.

        They are converted: a string becomes a value of its enum. At run time it is `R` alone.
        """

        @overload
        def __get__(self, instance: None, owner: object) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: object) -> R: ...
        def __get__(self, instance: object, owner: object) -> Any: ...
        def __set__(self, instance: object, value: W) -> None: ...

else:

    class Accepts:
        def __class_getitem__(cls, types: tuple[Any, Any]) -> Any:
            return types[0]
