package vn.ntm.registry.attributes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.platform.problems.Text;

/**
 * An attribute as the API describes it.
 *
 * @param name by which it is imported and asked for
 * @param title in both languages
 * @param accepted what values it can have, in words
 * @param values the values to choose from; empty where it is not one of a list
 * @param inherited whether a unit that has none of its own has that of its province
 */
@Schema(name = "Attribute")
record AttributeDescription(
        @Schema(examples = "area-class") String name,
        Text title,
        Text accepted,
        List<ValueRule.OneOf.Choice> values,
        boolean inherited) {

    AttributeDescription {
        values = List.copyOf(values);
    }

    static AttributeDescription of(Attribute attribute) {
        List<ValueRule.OneOf.Choice> choices =
                attribute.rule() instanceof ValueRule.OneOf list ? list.choices() : List.of();
        return new AttributeDescription(
                attribute.token(), attribute.title(), attribute.rule().accepted(), choices, attribute.isInherited());
    }
}
