import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints a line for each record that a reader of committed records gets, from the first to the last: topic, partition, key, timestamp, the hash of
 * the value, and the headers.
 */
public final class ReadCommitted {
  public static void main(String[] arguments) throws Exception {
    List<String> topics = List.of(arguments).subList(1, arguments.length);
    Map<String, Object> options =
        Map.of("bootstrap.servers", arguments[0], "isolation.level", "read_committed", "auto.offset.reset", "earliest");
    try (var consumer = new KafkaConsumer<>(options, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      for (String topic : topics)
        for (PartitionInfo partition : consumer.partitionsFor(topic)) partitions.add(new TopicPartition(topic, partition.partition()));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      var out = new StringBuilder();
      while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) out.append(line(record)).append('\n');
        System.out.print(out);
        out.setLength(0);
      }
    }
  }

  private static String line(ConsumerRecord<byte[], byte[]> record) throws Exception {
    var line = new StringBuilder();
    line.append(record.topic()).append('\t').append(record.partition()).append('\t').append(text(record.key())).append('\t');
    line.append(record.timestamp()).append('\t').append(record.value() == null ? "null" : hash(record.value()));
    for (Header header : record.headers()) line.append('\t').append(header.key()).append('=').append(text(header.value()));
    return line.toString();
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "null" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, 32);
  }
}
