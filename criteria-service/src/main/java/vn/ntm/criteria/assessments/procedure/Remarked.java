package vn.ntm.criteria.assessments.procedure;

import java.util.List;
import vn.ntm.criteria.assessments.evidence.Evidence;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.rules.Remark;

/** An assessment, what the validation rules say of it, and the evidence that it shows or showed. */
public record Remarked(Assessment assessment, List<Remark> remarks, List<Evidence> evidence) {}
