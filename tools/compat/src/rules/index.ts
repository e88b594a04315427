import { annotationChanged } from "./annotations/annotation-changed.ts";
import { defaultAdded } from "./annotations/default-added.ts";
import { defaultChanged } from "./annotations/default-changed.ts";
import { defaultRemoved } from "./annotations/default-removed.ts";
import { deprecatedSet } from "./annotations/deprecated-set.ts";
import { deprecatedUnset } from "./annotations/deprecated-unset.ts";
import { descriptionChanged } from "./annotations/description-changed.ts";
import { enumDescriptionsChanged } from "./annotations/enum-descriptions-changed.ts";
import { examplesChanged } from "./annotations/examples-changed.ts";
import { titleChanged } from "./annotations/title-changed.ts";
import { unitAdded } from "./annotations/unit-added.ts";
import { unitChanged } from "./annotations/unit-changed.ts";
import { unitRemoved } from "./annotations/unit-removed.ts";
import { maxItemsLowered } from "./arrays/max-items-lowered.ts";
import { maxItemsRaised } from "./arrays/max-items-raised.ts";
import { minItemsLowered } from "./arrays/min-items-lowered.ts";
import { minItemsRaised } from "./arrays/min-items-raised.ts";
import { uniqueItemsAdded } from "./arrays/unique-items-added.ts";
import { uniqueItemsRemoved } from "./arrays/unique-items-removed.ts";
import { conditionAdded } from "./conditions/condition-added.ts";
import { conditionChanged } from "./conditions/condition-changed.ts";
import { conditionRemoved } from "./conditions/condition-removed.ts";
import { enumAdded } from "./enums/enum-added.ts";
import { enumClosed } from "./enums/enum-closed.ts";
import { enumDropped } from "./enums/enum-dropped.ts";
import { enumOpened } from "./enums/enum-opened.ts";
import { enumValueAdded } from "./enums/enum-value-added.ts";
import { enumValueRemoved } from "./enums/enum-value-removed.ts";
import { valuesReordered } from "./enums/values-reordered.ts";
import { equivalentRewrite } from "./models/equivalent-rewrite.ts";
import { modelAdded } from "./models/model-added.ts";
import { modelRemoved } from "./models/model-removed.ts";
import { modelRenamed } from "./models/model-renamed.ts";
import { undecided } from "./models/undecided.ts";
import { nameAdded } from "./names/name-added.ts";
import { nameChanged } from "./names/name-changed.ts";
import { nameRemoved } from "./names/name-removed.ts";
import { valueNameAdded } from "./names/value-name-added.ts";
import { valueNameChanged } from "./names/value-name-changed.ts";
import { valueNameRemoved } from "./names/value-name-removed.ts";
import { integerWidened } from "./numbers/integer-widened.ts";
import { maximumLowered } from "./numbers/maximum-lowered.ts";
import { maximumRaised } from "./numbers/maximum-raised.ts";
import { minimumLowered } from "./numbers/minimum-lowered.ts";
import { minimumRaised } from "./numbers/minimum-raised.ts";
import { multipleOfLoosened } from "./numbers/multiple-of-loosened.ts";
import { multipleOfTightened } from "./numbers/multiple-of-tightened.ts";
import { numberNarrowed } from "./numbers/number-narrowed.ts";
import { maxPropertiesLowered } from "./objects/max-properties-lowered.ts";
import { maxPropertiesRaised } from "./objects/max-properties-raised.ts";
import { minPropertiesLowered } from "./objects/min-properties-lowered.ts";
import { minPropertiesRaised } from "./objects/min-properties-raised.ts";
import { objectClosed } from "./objects/object-closed.ts";
import { objectOpened } from "./objects/object-opened.ts";
import { patternPropertyAdded } from "./objects/pattern-property-added.ts";
import { patternPropertyRemoved } from "./objects/pattern-property-removed.ts";
import { propertiesReordered } from "./objects/properties-reordered.ts";
import { propertyAdded } from "./objects/property-added.ts";
import { propertyOptional } from "./objects/property-optional.ts";
import { propertyRemoved } from "./objects/property-removed.ts";
import { propertyRenamed } from "./objects/property-renamed.ts";
import { propertyRequired } from "./objects/property-required.ts";
import type { Rule } from "./rule.ts";
import { formatAdded } from "./strings/format-added.ts";
import { formatChanged } from "./strings/format-changed.ts";
import { formatRemoved } from "./strings/format-removed.ts";
import { maxLengthLowered } from "./strings/max-length-lowered.ts";
import { maxLengthRaised } from "./strings/max-length-raised.ts";
import { minLengthLowered } from "./strings/min-length-lowered.ts";
import { minLengthRaised } from "./strings/min-length-raised.ts";
import { patternAdded } from "./strings/pattern-added.ts";
import { patternChanged } from "./strings/pattern-changed.ts";
import { patternRemoved } from "./strings/pattern-removed.ts";
import { alternativeAdded } from "./types/alternative-added.ts";
import { alternativeRemoved } from "./types/alternative-removed.ts";
import { nullAllowed } from "./types/null-allowed.ts";
import { nullRefused } from "./types/null-refused.ts";
import { typeAdded } from "./types/type-added.ts";
import { typeChanged } from "./types/type-changed.ts";
import { typeRemoved } from "./types/type-removed.ts";
import { unionAdded } from "./unions/union-added.ts";
import { unionBranchAdded } from "./unions/union-branch-added.ts";
import { unionBranchRemoved } from "./unions/union-branch-removed.ts";
import { unionClosed } from "./unions/union-closed.ts";
import { unionDropped } from "./unions/union-dropped.ts";
import { unionOpened } from "./unions/union-opened.ts";
import { unionReordered } from "./unions/union-reordered.ts";
import { unionTagChanged } from "./unions/union-tag-changed.ts";

/** Every rule, in the order in which the changes of one place are listed. */
export const rules: readonly Rule[] = [
  modelAdded,
  modelRemoved,
  modelRenamed,
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
  propertyRenamed,
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
  unionBranchAdded,
  unionBranchRemoved,
  unionOpened,
  unionClosed,
  unionTagChanged,
  unionAdded,
  unionDropped,
  descriptionChanged,
  titleChanged,
  examplesChanged,
  enumDescriptionsChanged,
  unitAdded,
  unitRemoved,
  unitChanged,
  nameAdded,
  nameRemoved,
  nameChanged,
  valueNameAdded,
  valueNameRemoved,
  valueNameChanged,
  deprecatedSet,
  deprecatedUnset,
  defaultAdded,
  defaultChanged,
  defaultRemoved,
  annotationChanged,
  propertiesReordered,
  valuesReordered,
  unionReordered,
  typeChanged,
  equivalentRewrite,
  undecided,
];

/** The rule with an id, or with an id that it had before. */
export const ruleNamed = (id: string): Rule | undefined => rules.find((rule) => rule.id === id || rule.aliases?.includes(id));
