//! `multipleOf` for decimals, as JSON writes them. If a number needs more than 128 bits, the crate
//! `jsonschema` checks its binary value, and so accepts 1e300 as a multiple of 12.

use jsonschema::paths::Location;
use jsonschema::{Keyword, ValidationError};
use serde_json::{Map, Number, Value};

/// Compiles the keyword of a schema.
pub(super) fn multiple_of<'a>(
    _parent: &'a Map<String, Value>,
    argument: &'a Value,
    _path: Location,
) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'a>> {
    let Value::Number(step) = argument else {
        return Err(ValidationError::schema("multipleOf must be a number"));
    };
    Ok(Box::new(MultipleOf {
        step: decimal(step),
        text: step.to_string(),
    }))
}

struct MultipleOf {
    step: Decimal,
    text: String,
}

impl<'i> Keyword<'i> for MultipleOf {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) {
            return Ok(());
        }
        let message = format!("it is not a multiple of {}", self.text);
        Err(ValidationError::custom(message))
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        match instance {
            Value::Number(number) => is_multiple(&decimal(number), &self.step),
            _ => true,
        }
    }
}

/// Digits times a power of ten. The digits are at most 20, as in a `u64`.
struct Decimal {
    digits: u128,
    exponent: i32,
}

/// The decimal of a number's JSON text, without its sign.
fn decimal(number: &Number) -> Decimal {
    let text = number.to_string();
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = whole
        .bytes()
        .chain(fraction.bytes())
        .filter(u8::is_ascii_digit);
    let places = i32::try_from(fraction.len()).unwrap_or(i32::MAX);
    Decimal {
        digits: digits.fold(0, |sum, digit| sum * 10 + u128::from(digit - b'0')),
        exponent: exponent.parse::<i32>().unwrap_or(0) - places,
    }
}

/// Whether a decimal is an integer multiple of another one, which isn't zero.
fn is_multiple(value: &Decimal, step: &Decimal) -> bool {
    let shift = value.exponent - step.exponent;
    let times = |start: u128, count: i32, modulus: Option<u128>| {
        // More than 67 tens change nothing: 20 digits have at most 67 factors of 2 or 5.
        (0..count.min(67)).try_fold(start, |product, _| match modulus {
            Some(modulus) => Some(product * 10 % modulus),
            None => product.checked_mul(10),
        })
    };
    if shift >= 0 {
        times(value.digits % step.digits, shift, Some(step.digits)) == Some(0)
    } else {
        // A divisor of more than 128 bits is larger than every dividend, so only zero is a multiple.
        times(step.digits, -shift, None)
            .map_or(value.digits == 0, |divisor| value.digits % divisor == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::{decimal, is_multiple, multiple_of};
    use serde_json::{Number, json};

    #[test]
    fn an_issue_has_the_keyword_and_its_location() {
        let schema = json!({
            "$defs": { "it": { "$id": "https://example.com/it", "items": { "multipleOf": 0.1 } } },
            "$ref": "https://example.com/it",
        });
        let validator = jsonschema::draft202012::options()
            .with_keyword("multipleOf", multiple_of)
            .build(&schema)
            .expect("it is a sound schema");
        let payload = json!([0.3, 0.25]);
        let errors: Vec<_> = validator.iter_errors(&payload).collect();
        let issues: Vec<_> = errors.into_iter().map(crate::strict::Issue::from).collect();
        assert_eq!(issues.len(), 1);
        assert_eq!(issues[0].instance_path(), "/1");
        assert_eq!(issues[0].keyword(), "multipleOf");
        assert_eq!(issues[0].message(), "it is not a multiple of 0.1");
        assert_eq!(
            issues[0].schema_path(),
            "https://example.com/it#/items/multipleOf"
        );
    }

    #[test]
    fn multiples_are_those_of_decimals() {
        for (value, step, expected) in [
            ("0.3", "0.1", true),
            ("-1.1", "0.1", true),
            ("0.30000000000000004", "0.1", false),
            ("19.99", "0.01", true),
            ("0", "0.1", true),
            ("24", "12", true),
            ("25", "12", false),
            ("1e300", "12", false),
            ("1.2e301", "12", true),
            ("1e300", "1e-300", true),
            ("5e-324", "1", false),
            ("1e308", "0.123456789", false),
            ("18446744073709551615", "5", true),
        ] {
            let number = |text: &str| text.parse::<Number>().expect(text);
            let found = is_multiple(&decimal(&number(value)), &decimal(&number(step)));
            assert_eq!(found, expected, "{value} of {step}");
        }
    }
}
