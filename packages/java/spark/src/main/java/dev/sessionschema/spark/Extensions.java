package dev.sessionschema.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.List$;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Adds the functions of {@link SparkFunctions} to every session, in any language, with the setting
 * {@code spark.sql.extensions=dev.sessionschema.spark.Extensions}.
 *
 * <p>For each model, it also adds the type of its columns: {@code from_json(value,
 * session_schema())}.
 */
public final class Extensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /** Creates the extensions. Spark calls it. */
  public Extensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    SqlFunctions.BY_NAME.forEach(
        (name, function) -> add(extensions, name, 1, arguments -> call(name, function, arguments)));
    for (SparkModel model : SparkModel.ALL) {
      String schema = model.type().sql();
      add(
          extensions,
          model.prefix() + "_schema",
          0,
          arguments -> Literal.create(schema, DataTypes.StringType));
    }
    return BoxedUnit.UNIT;
  }

  private static void add(
      SparkSessionExtensions extensions,
      String name,
      int arity,
      Function1<Seq<Expression>, Expression> builder) {
    Function1<Seq<Expression>, Expression> checked =
        arguments -> {
          if (arguments.length() != arity) {
            throw new IllegalArgumentException(
                name + " takes " + arity + " argument(s), got " + arguments.length());
          }
          return builder.apply(arguments);
        };
    ExpressionInfo info = new ExpressionInfo(Extensions.class.getName(), name);
    extensions.injectFunction(new Tuple3<>(new FunctionIdentifier(name), info, checked));
  }

  private static Expression call(
      String name, SqlFunctions.SqlFunction function, Seq<Expression> arguments) {
    DataType type = function.returnType();
    return new ScalaUDF(
        new Call(function.create()),
        type,
        arguments,
        List$.MODULE$.empty(),
        Option.empty(),
        Option.apply(name),
        true,
        true);
  }
}
