package vn.ntm.platform.events;

/** An event on its way out: where it goes, and the record as it is sent. */
record QueuedEvent(long id, String topic, String key, byte[] value) {}
