package vn.ntm.registry.directory.trees;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.registry.directory.UnitOnDate;

/** A unit on a date with what belongs to it, to some depth. */
@Schema(name = "UnitTreeNode")
record UnitTreeNode(@JsonUnwrapped UnitOnDate unit, List<UnitTreeNode> children) {

    UnitTreeNode {
        children = List.copyOf(children);
    }
}
