"""Sorts sessions into accepted and rejected ones: spark-submit spark_job.py LINES FOLDER."""

import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, when

from session_schema import Session
from session_schema.spark import issue

source, target = sys.argv[1:]
spark = SparkSession.builder.getOrCreate()
lines = spark.read.text(source).withColumn("issue", issue(Session)("value"))
result = when(col("issue").isNull(), "accepted").otherwise("rejected")
lines.withColumn("result", result).write.partitionBy("result").json(target)
