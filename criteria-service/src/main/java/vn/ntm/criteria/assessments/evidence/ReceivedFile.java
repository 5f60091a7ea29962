package vn.ntm.criteria.assessments.evidence;

/**
 * A file that was checked and is kept in the store; nothing refers to it yet.
 *
 * @param name without a path
 * @param mediaType as its content says
 * @param size in bytes
 */
record ReceivedFile(String hash, String name, String mediaType, long size) {}
