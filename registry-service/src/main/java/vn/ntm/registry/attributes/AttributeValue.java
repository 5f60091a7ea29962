package vn.ntm.registry.attributes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.timelines.Dated;

/**
 * A fact about a unit between two dates.
 *
 * @param value as the attribute's rule reads it
 * @param source the legal act or publication that says so, where known
 */
public record AttributeValue(
        UUID unit,
        Attribute attribute,
        String value,
        Period period,
        @Nullable String source) {

    /** What has one value on a day. */
    public record Key(UUID unit, Attribute attribute) {}

    /** A value and who says so. */
    public record Content(String value, @Nullable String source) {}

    public Key key() {
        return new Key(unit, attribute);
    }

    public Dated<Content> dated() {
        return new Dated<>(new Content(value, source), period);
    }

    public static AttributeValue of(Key key, Dated<Content> dated) {
        return new AttributeValue(
                key.unit(),
                key.attribute(),
                dated.value().value(),
                dated.period(),
                dated.value().source());
    }
}
