package vn.ntm.criteria.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps contents by their SHA-256, each once, however often it is sent. What is there is whole: a content that was not
 * written to its end is not there.
 */
public interface ContentStore extends AutoCloseable {

    /**
     * Keeps the content of a file; of one that is there already it is known from now on that it was sent again.
     *
     * @return its SHA-256 in hexadecimal
     * @throws IOException where the store is away or full; nothing is kept then
     */
    String put(Path file) throws IOException;

    /**
     * The content with this hash, to be closed by the reader; empty where there is none.
     *
     * @throws IOException where the store is away
     * @throws IllegalArgumentException where this is no SHA-256 in hexadecimal
     */
    Optional<InputStream> open(String hash) throws IOException;

    /**
     * What was last sent before this instant, whole or not, in no order, read as it is asked for; to be closed.
     *
     * @throws IOException where the store is away; where it goes away later, an {@link java.io.UncheckedIOException}
     */
    Stream<Stored> sentBefore(Instant instant) throws IOException;

    /**
     * Removes what was found, unless it was sent again since this instant.
     *
     * @return whether it was removed
     * @throws IOException where the store is away
     */
    boolean removeIfSentBefore(Stored found, Instant instant) throws IOException;

    /**
     * Takes what is configured as the store from now on. Called only where nothing can have been kept elsewhere before:
     * otherwise an empty place that stands in for a lost store would pass for it.
     */
    default void establish() throws IOException {}

    /**
     * Finds out whether contents can be kept, and whether this is the store that was established.
     *
     * @throws IOException where they cannot, or it is not
     */
    void check() throws IOException;

    @Override
    default void close() {}
}
