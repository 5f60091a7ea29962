package vn.ntm.criteria.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps contents as objects of a bucket in any store that speaks S3; an object is there once it is whole. */
final class S3Store implements ContentStore {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Far less than what a sweep leaves alone. */
    private static final Duration NEW = Duration.ofHours(1);

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final Clock clock;

    private S3Store(S3Client client, String bucket, String prefix, Clock clock) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        this.clock = clock;
    }

    static S3Store of(FilesConfig.S3 config, String bucket, Clock clock) {
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE)
                        .socketTimeout(PATIENCE))
                .region(Region.of(config.region()))
                // Stores other than the first do not know buckets as hosts, nor checksums in trailers.
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(client::endpointOverride);
        if (config.accessKey().isPresent() && config.secretKey().isPresent()) {
            client.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    config.accessKey().get(), config.secretKey().get())));
        }
        return new S3Store(client.build(), bucket, config.prefix(), clock);
    }

    @Override
    public String put(Path file) throws IOException {
        String hash = Hash.of(file);
        try {
            if (!isNew(hash)) {
                client.putObject(put -> put.bucket(bucket).key(prefix + hash), RequestBody.fromFile(file));
            }
            return hash;
        } catch (SdkException away) {
            throw new IOException("the store of files took nothing: " + away.getMessage(), away);
        }
    }

    /** What was sent some time ago is written again, so that its age is that of its last sending. */
    private boolean isNew(String hash) {
        try {
            return client.headObject(head -> head.bucket(bucket).key(prefix + hash))
                    .lastModified()
                    .isAfter(clock.instant().minus(NEW));
        } catch (NoSuchKeyException absent) {
            return false;
        }
    }

    @Override
    public Optional<InputStream> open(String hash) throws IOException {
        String key = prefix + Hash.check(hash);
        try {
            return Optional.of(client.getObject(get -> get.bucket(bucket).key(key)));
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (SdkException away) {
            throw new IOException("the store of files gave nothing: " + away.getMessage(), away);
        }
    }

    @Override
    public Stream<Stored> sentBefore(Instant instant) throws IOException {
        check();
        Iterator<S3Object> listed = new Listed(
                client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
                        .contents()
                        .iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(listed, Spliterator.NONNULL), false)
                .filter(one -> one.lastModified().isBefore(instant))
                .filter(one -> Hash.isOne(one.key().substring(prefix.length())))
                .map(one ->
                        new Stored(one.key(), Optional.of(one.key().substring(prefix.length())), one.lastModified()));
    }

    /** What is listed page by page: a store that goes away between two pages fails as it does anywhere else. */
    private record Listed(Iterator<S3Object> pages) implements Iterator<S3Object> {

        @Override
        public boolean hasNext() {
            return reading(pages::hasNext);
        }

        @Override
        public S3Object next() {
            return reading(pages::next);
        }

        private static <T> T reading(Supplier<T> page) {
            try {
                return page.get();
            } catch (SdkException away) {
                throw new UncheckedIOException(
                        new IOException("the store of files stopped listing: " + away.getMessage(), away));
            }
        }
    }

    /** Such stores cannot look and remove at once; what is sent again at this very moment would have been old for a day. */
    @Override
    public boolean removeIfSentBefore(Stored found, Instant instant) throws IOException {
        try {
            Instant sent = client.headObject(head -> head.bucket(bucket).key(found.place()))
                    .lastModified();
            if (!sent.isBefore(instant)) {
                return false;
            }
            client.deleteObject(delete -> delete.bucket(bucket).key(found.place()));
            return true;
        } catch (NoSuchKeyException gone) {
            return false;
        } catch (SdkException away) {
            throw new IOException("the store of files removed nothing: " + away.getMessage(), away);
        }
    }

    @Override
    public void check() throws IOException {
        try {
            client.headBucket(head -> head.bucket(bucket));
        } catch (SdkException away) {
            throw new IOException("the store of files does not answer: " + away.getMessage(), away);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
