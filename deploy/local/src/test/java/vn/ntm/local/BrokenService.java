package vn.ntm.local;

/** A service that does not come up. */
final class BrokenService {

    private BrokenService() {}

    public static void main(String[] arguments) {
        System.err.println("the migration V1 failed");
        System.exit(3);
    }
}
