package vn.ntm.local.example.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Deliveries that do not depend on each other, a few at a time. */
public final class Batch {

    /** Enough to keep a service on two cores busy, and little to have in flight when it dies. */
    public static final int IN_FLIGHT = 4;

    private Batch() {}

    /** Delivers all, or ends at the first refusal. */
    public static void deliver(List<Delivery> deliveries, Courier courier, Tally tally) throws InterruptedException {
        Queue<Delivery> waiting = new ConcurrentLinkedQueue<>(deliveries);
        Callable<Void> worker = () -> {
            try {
                Delivery next = waiting.poll();
                while (next != null) {
                    courier.deliver(next);
                    tally.oneMore();
                    next = waiting.poll();
                }
            } finally {
                // Whoever ends early ends the others too: there is no use in the rest without the one.
                waiting.clear();
            }
            return null;
        };
        ExecutorService workers = Executors.newFixedThreadPool(IN_FLIGHT);
        try {
            List<Future<Void>> results = new ArrayList<>();
            for (int i = 0; i < IN_FLIGHT; i++) {
                results.add(workers.submit(worker));
            }
            for (Future<Void> result : results) {
                join(result);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void join(Future<Void> result) throws InterruptedException {
        try {
            result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotDeliveredException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("a delivery broke", e.getCause());
        }
    }
}
