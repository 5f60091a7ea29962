package vn.ntm.criteria;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.contracts.UnitChanged.Version;
import vn.ntm.contracts.UnitType;

/** A unit of a test as the registry would know it. */
public record PublishedUnit(
        UnitType type,
        List<Version> versions,
        List<UnitChanged.Code> codes,
        List<UnitChanged.Attribute> attributes,
        List<UnitChanged.Succession> successors) {

    private PublishedUnit(UnitType type, List<Version> versions) {
        this(type, versions, List.of(), List.of(), List.of());
    }

    /** A unit that has always been there. */
    public static PublishedUnit of(UnitType type, String code, String name, @Nullable PublishedUnit parent) {
        return new PublishedUnit(type, List.of(version(type, code, name, parent, null)));
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes((type.level() + ":" + code()).getBytes(StandardCharsets.UTF_8));
    }

    public String code() {
        return versions.get(0).code();
    }

    public String name() {
        return versions.get(0).name();
    }

    /** The same unit, there since that day. */
    public PublishedUnit from(String day) {
        Version first = versions.get(0);
        Version begun = new Version(
                first.code(),
                first.type(),
                first.name(),
                first.fullName(),
                first.parentId(),
                LocalDate.parse(day),
                first.validTo(),
                first.startAct(),
                first.endAct());
        return with(Stream.concat(Stream.of(begun), versions.subList(1, versions.size()).stream())
                .toList());
    }

    /** The same unit, gone from that day on. */
    public PublishedUnit until(String day) {
        Version last = versions.get(versions.size() - 1);
        Version ended = new Version(
                last.code(),
                last.type(),
                last.name(),
                last.fullName(),
                last.parentId(),
                last.validFrom(),
                LocalDate.parse(day),
                last.startAct(),
                last.endAct());
        return with(Stream.concat(versions.subList(0, versions.size() - 1).stream(), Stream.of(ended))
                .toList());
    }

    /** The same unit, of this type and in this unit from that day on. */
    public PublishedUnit then(UnitType next, PublishedUnit parent, String day) {
        Version begun = version(next, code(), name(), parent, LocalDate.parse(day));
        return with(
                Stream.concat(until(day).versions.stream(), Stream.of(begun)).toList());
    }

    /** The same unit, with this attribute between two days and no other. */
    public PublishedUnit having(String name, String value, @Nullable String from, @Nullable String to) {
        return new PublishedUnit(
                type,
                versions,
                codes,
                List.of(new UnitChanged.Attribute(name, value, day(from), day(to), "861/QĐ-TTg")),
                successors);
    }

    /** The same unit, with this code of another system between two days and no other. */
    public PublishedUnit coded(String system, String code, @Nullable String from, @Nullable String to) {
        return new PublishedUnit(
                type,
                versions,
                List.of(new UnitChanged.Code(system, code, day(from), day(to))),
                attributes,
                successors);
    }

    /** The same unit, gone into this one on that day. */
    public PublishedUnit into(PublishedUnit successor, String day) {
        PublishedUnit gone = until(day);
        return new PublishedUnit(
                type,
                gone.versions,
                codes,
                attributes,
                List.of(new UnitChanged.Succession(successor.id(), LocalDate.parse(day), true, null)));
    }

    private PublishedUnit with(List<Version> changed) {
        return new PublishedUnit(type, changed, codes, attributes, successors);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    UnitChanged fact() {
        return new UnitChanged(id(), type.level(), versions, List.of(), successors, false, codes, attributes);
    }

    private static Version version(
            UnitType type, String code, String name, @Nullable PublishedUnit parent, @Nullable LocalDate from) {
        return new Version(
                code, type, name, type + " " + name, parent == null ? null : parent.id(), from, null, null, null);
    }
}
