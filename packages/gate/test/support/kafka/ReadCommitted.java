import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Prints a line for each record that a reader of committed records gets, up to the end of the topics: topic, partition, timestamp, key, value, and
 * headers as name=value. Bytes are in base64, and null is a hyphen.
 */
public final class ReadCommitted {
  public static void main(String[] arguments) {
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
      var out = new PrintStream(System.out, false);
      while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) out.println(line(record));
      out.flush();
    }
  }

  private static String line(ConsumerRecord<byte[], byte[]> record) {
    var line = new StringBuilder();
    line.append(record.topic()).append('\t').append(record.partition()).append('\t').append(record.timestamp());
    line.append('\t').append(encoded(record.key())).append('\t').append(encoded(record.value()));
    for (Header header : record.headers())
      line.append('\t').append(encoded(header.key().getBytes())).append('=').append(encoded(header.value()));
    return line.toString();
  }

  private static String encoded(byte[] bytes) {
    return bytes == null ? "-" : Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
