package dev.sessionschema.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Hand-written classes with the same properties. They drop unknown properties. */
final class Plain {
  private Plain() {}

  static final class Session {
    public String id;
    public String name;
    public Double lastSeen;
    public Double sourceSegments;
    public Double transcodedSegments;
    public Double sourceSegmentsDuration;
    public Double transcodedSegmentsDuration;
    public Double sourceBytes;
    public Double transcodedBytes;
    public Double ingestRate;
    public Double outgoingRate;
    public Boolean isHealthy;
    public List<String> issues;
    public Double createdAt;
    public String parentId;
    public Boolean record;
    public RecordingStatus recordingStatus;
    public String recordingUrl;
    public String mp4Url;
    public String playbackId;
    public List<FfmpegProfile> profiles;
  }

  static final class FfmpegProfile {
    public long width;
    public long height;
    public String name;
    public long bitrate;
    public long fps;
    public Long fpsDen;
    public String gop;
    public Profile profile;
    public Encoder encoder;
  }

  enum RecordingStatus {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("ready")
    READY,
    @JsonProperty("none")
    NONE
  }

  enum Profile {
    @JsonProperty("H264Baseline")
    BASELINE,
    @JsonProperty("H264Main")
    MAIN,
    @JsonProperty("H264High")
    HIGH,
    @JsonProperty("H264ConstrainedHigh")
    CONSTRAINED_HIGH
  }

  enum Encoder {
    @JsonProperty("h264")
    H264,
    @JsonProperty("hevc")
    HEVC,
    @JsonProperty("vp8")
    VP8,
    @JsonProperty("vp9")
    VP9
  }
}
