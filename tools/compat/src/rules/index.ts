import { alternativeAdded } from "./alternative-added.ts";
import { alternativeRemoved } from "./alternative-removed.ts";
import { annotationChanged } from "./annotation-changed.ts";
import { conditionAdded } from "./condition-added.ts";
import { conditionChanged } from "./condition-changed.ts";
import { conditionRemoved } from "./condition-removed.ts";
import { defaultAdded } from "./default-added.ts";
import { defaultChanged } from "./default-changed.ts";
import { defaultRemoved } from "./default-removed.ts";
import { deprecatedSet } from "./deprecated-set.ts";
import { deprecatedUnset } from "./deprecated-unset.ts";
import { descriptionChanged } from "./description-changed.ts";
import { enumAdded } from "./enum-added.ts";
import { enumClosed } from "./enum-closed.ts";
import { enumDescriptionsChanged } from "./enum-descriptions-changed.ts";
import { enumDropped } from "./enum-dropped.ts";
import { enumOpened } from "./enum-opened.ts";
import { enumValueAdded } from "./enum-value-added.ts";
import { enumValueRemoved } from "./enum-value-removed.ts";
import { examplesChanged } from "./examples-changed.ts";
import { formatAdded } from "./format-added.ts";
import { formatChanged } from "./format-changed.ts";
import { formatRemoved } from "./format-removed.ts";
import { integerWidened } from "./integer-widened.ts";
import { maxItemsLowered } from "./max-items-lowered.ts";
import { maxItemsRaised } from "./max-items-raised.ts";
import { maxLengthLowered } from "./max-length-lowered.ts";
import { maxLengthRaised } from "./max-length-raised.ts";
import { maxPropertiesLowered } from "./max-properties-lowered.ts";
import { maxPropertiesRaised } from "./max-properties-raised.ts";
import { maximumLowered } from "./maximum-lowered.ts";
import { maximumRaised } from "./maximum-raised.ts";
import { minItemsLowered } from "./min-items-lowered.ts";
import { minItemsRaised } from "./min-items-raised.ts";
import { minLengthLowered } from "./min-length-lowered.ts";
import { minLengthRaised } from "./min-length-raised.ts";
import { minPropertiesLowered } from "./min-properties-lowered.ts";
import { minPropertiesRaised } from "./min-properties-raised.ts";
import { minimumLowered } from "./minimum-lowered.ts";
import { minimumRaised } from "./minimum-raised.ts";
import { modelAdded } from "./model-added.ts";
import { modelRemoved } from "./model-removed.ts";
import { multipleOfLoosened } from "./multiple-of-loosened.ts";
import { multipleOfTightened } from "./multiple-of-tightened.ts";
import { nullAllowed } from "./null-allowed.ts";
import { nullRefused } from "./null-refused.ts";
import { numberNarrowed } from "./number-narrowed.ts";
import { objectClosed } from "./object-closed.ts";
import { objectOpened } from "./object-opened.ts";
import { patternAdded } from "./pattern-added.ts";
import { patternChanged } from "./pattern-changed.ts";
import { patternPropertyAdded } from "./pattern-property-added.ts";
import { patternPropertyRemoved } from "./pattern-property-removed.ts";
import { patternRemoved } from "./pattern-removed.ts";
import { propertiesReordered } from "./properties-reordered.ts";
import { propertyAdded } from "./property-added.ts";
import { propertyOptional } from "./property-optional.ts";
import { propertyRemoved } from "./property-removed.ts";
import { propertyRequired } from "./property-required.ts";
import { respelt } from "./respelt.ts";
import type { Rule } from "./rule.ts";
import { titleChanged } from "./title-changed.ts";
import { typeAdded } from "./type-added.ts";
import { typeChanged } from "./type-changed.ts";
import { typeRemoved } from "./type-removed.ts";
import { undecided } from "./undecided.ts";
import { uniqueItemsAdded } from "./unique-items-added.ts";
import { uniqueItemsRemoved } from "./unique-items-removed.ts";
import { unitAdded } from "./unit-added.ts";
import { unitChanged } from "./unit-changed.ts";
import { unitRemoved } from "./unit-removed.ts";
import { valuesReordered } from "./values-reordered.ts";

/** Every rule, in the order in which changes of one place are told. */
export const rules: readonly Rule[] = [
  modelAdded,
  modelRemoved,
  minimumRaised,
  minimumLowered,
  maximumRaised,
  maximumLowered,
  minLengthRaised,
  minLengthLowered,
  maxLengthRaised,
  maxLengthLowered,
  minItemsRaised,
  minItemsLowered,
  maxItemsRaised,
  maxItemsLowered,
  minPropertiesRaised,
  minPropertiesLowered,
  maxPropertiesRaised,
  maxPropertiesLowered,
  multipleOfTightened,
  multipleOfLoosened,
  integerWidened,
  numberNarrowed,
  patternAdded,
  patternRemoved,
  formatAdded,
  formatRemoved,
  patternChanged,
  formatChanged,
  uniqueItemsAdded,
  uniqueItemsRemoved,
  enumValueAdded,
  enumValueRemoved,
  enumOpened,
  enumClosed,
  enumAdded,
  enumDropped,
  typeAdded,
  typeRemoved,
  nullAllowed,
  nullRefused,
  propertyAdded,
  propertyRemoved,
  propertyRequired,
  propertyOptional,
  objectOpened,
  objectClosed,
  patternPropertyAdded,
  patternPropertyRemoved,
  conditionAdded,
  conditionRemoved,
  conditionChanged,
  alternativeAdded,
  alternativeRemoved,
  descriptionChanged,
  titleChanged,
  examplesChanged,
  enumDescriptionsChanged,
  unitAdded,
  unitRemoved,
  unitChanged,
  deprecatedSet,
  deprecatedUnset,
  defaultAdded,
  defaultChanged,
  defaultRemoved,
  annotationChanged,
  propertiesReordered,
  valuesReordered,
  typeChanged,
  respelt,
  undecided,
];
