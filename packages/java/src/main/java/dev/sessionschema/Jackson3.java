package dev.sessionschema;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Lets an ObjectMapper of Jackson 3 read and write a type. Jackson 3 is optional. If it is absent,
 * the JVM ignores its annotations, and because they are here and not at the type, javac doesn't
 * warn callers that their classes are missing.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = Jackson3Serializer.class)
@JsonDeserialize(using = Jackson3Deserializer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Jackson3 {}
