package dev.sessionschema.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sessionschema.Session;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The cost of reading and writing a session, compared with plain classes that Jackson binds by
 * itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 2, time = 1)
public class DecodeBenchmark {
  private static final String PROFILES =
      "[{\"width\":1280,\"height\":720,\"name\":\"720p\",\"bitrate\":4000000,\"fps\":30,\"fpsDen\":1,\"gop\":\"2.0\",\"profile\":\"H264High\",\"encoder\":\"h264\"},"
          + "{\"width\":854,\"height\":480,\"name\":\"480p\",\"bitrate\":1600000,\"fps\":30,\"fpsDen\":1,\"gop\":\"2.0\",\"profile\":\"H264High\",\"encoder\":\"h264\"}]";

  private static final String SESSION =
      "{\"id\":\"de7818e7-610a-4057-8f6f-b785dc1e6f88\",\"name\":\"video+eaw4nk06ts2d0mzb\",\"lastSeen\":1587667174725,\"sourceSegments\":421,"
          + "\"transcodedSegments\":842,\"sourceSegmentsDuration\":842.4159999999999,\"transcodedSegmentsDuration\":1684.832,\"sourceBytes\":41000000000,\"transcodedBytes\":12345678901,\"ingestRate\":482113.25,\"outgoingRate\":0,\"isHealthy\":true,\"issues\":[\"Buffer"
          + " underflow\"],"
          + "\"createdAt\":1587667174725,\"parentId\":\"de7818e7-610a-4057-8f6f-b785dc1e6f88\",\"record\":true,\"recordingStatus\":\"ready\","
          + "\"recordingUrl\":\"https://lp-playback.com/hls/29eb9byolvwdbkue/index.m3u8\",\"mp4Url\":\"https://lp-playback.com/hls/29eb9byolvwdqkue/720.mp4\","
          + "\"playbackId\":\"eaw4nk06ts2d0mzb\",\"profiles\":"
          + PROFILES
          + "}";

  private final ObjectMapper mapper =
      new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setSerializationInclusion(JsonInclude.Include.NON_NULL);

  private String json = SESSION;
  private Plain.Session plain;
  private Session session;

  public DecodeBenchmark() {
    try {
      plain = mapper.readValue(json, Plain.Session.class);
      session = Session.fromJson(json);
    } catch (JsonProcessingException error) {
      throw new IllegalStateException(error);
    }
  }

  @Benchmark
  public Object read1Plain() throws JsonProcessingException {
    return mapper.readValue(json, Plain.Session.class);
  }

  @Benchmark
  public Object read2Bound() throws JsonProcessingException {
    return mapper.readValue(json, Session.class);
  }

  @Benchmark
  public Object read3FromJson() throws JsonProcessingException {
    return Session.fromJson(json);
  }

  @Benchmark
  public Object write1Plain() throws JsonProcessingException {
    return mapper.writeValueAsString(plain);
  }

  @Benchmark
  public Object write2Bound() throws JsonProcessingException {
    return mapper.writeValueAsString(session);
  }

  @Benchmark
  public Object write3ToJson() {
    return session.toJson();
  }

  /**
   * Runs all benchmarks, and prints the processor time of each and its ratio to the plain classes.
   */
  public static void main(String[] args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(DecodeBenchmark.class.getName())
            .addProfiler(ProcessorTime.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    double base = 0;
    for (RunResult result : new Runner(options).run()) {
      String label = result.getPrimaryResult().getLabel();
      double nanoseconds = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
      base = label.endsWith("Plain") ? nanoseconds : base;
      System.out.printf("%-16s %7.0f ns %6.2f%n", label, nanoseconds, nanoseconds / base);
    }
  }
}
