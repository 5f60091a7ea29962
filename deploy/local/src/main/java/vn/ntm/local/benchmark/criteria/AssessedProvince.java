package vn.ntm.local.benchmark.criteria;

import java.util.List;

/** A province and some of its communes, by their codes. */
record AssessedProvince(String code, List<String> communes) {}
