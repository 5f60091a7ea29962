package vn.ntm.platform.events;

import java.util.Comparator;
import vn.ntm.contracts.FactType;

/** What events are ordered and counted by. */
record StreamKey(String topic, String key) implements Comparable<StreamKey> {

    private static final Comparator<StreamKey> ORDER =
            Comparator.comparing(StreamKey::topic).thenComparing(StreamKey::key);

    static StreamKey of(NewEvent event) {
        return new StreamKey(FactType.of(event.fact()).topic().address(), event.key());
    }

    @Override
    public int compareTo(StreamKey other) {
        return ORDER.compare(this, other);
    }
}
