"""Prints the packages that pip installs for the requirements in the arguments, as JSON."""

import json
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def main(requirements: list[str]) -> None:
    found: dict[str, Distribution] = {}
    dependencies: dict[str, set[str]] = {}
    pending = [Requirement(each) for each in requirements]
    # The loop also visits what it adds. A package may be needed again, with other extras.
    for requirement in pending:
        key = canonicalize_name(requirement.name)
        try:
            found[key] = distribution(key)
        except PackageNotFoundError:
            continue  # checkLicenses reports it
        known = dependencies.setdefault(key, set())
        for each in dependencies_of(found[key], requirement.extras):
            name = canonicalize_name(each.name)
            if name not in known or each.extras:
                pending.append(each)
            known.add(name)
    packages = {key: describe(found[key], dependencies[key]) for key in found}
    print(json.dumps(packages))


def describe(found: Distribution, dependencies: set[str]) -> dict[str, object]:
    return {
        "name": canonicalize_name(found.metadata["Name"]),
        "version": found.version,
        "licenses": licenses_of(found),
        "dependencies": sorted(dependencies),
    }


def dependencies_of(found: Distribution, extras: set[str]) -> list[Requirement]:
    """Return what pip installs with a distribution, here and with these extras."""
    requirements = [Requirement(each) for each in found.requires or []]
    environments = [{"extra": extra} for extra in ["", *extras]]
    return [
        each
        for each in requirements
        if each.marker is None or any(each.marker.evaluate(one) for one in environments)
    ]


def licenses_of(found: Distribution) -> list[str]:
    """Return the SPDX expression, or what came before it: classifiers, or a name."""
    if expressions := found.metadata.get_all("License-Expression"):
        return expressions
    prefix = "License :: "
    classifiers = found.metadata.get_all("Classifier") or []
    names = [each.split(" :: ")[-1] for each in classifiers if each.startswith(prefix)]
    return names or found.metadata.get_all("License") or []


main(sys.argv[1:])
