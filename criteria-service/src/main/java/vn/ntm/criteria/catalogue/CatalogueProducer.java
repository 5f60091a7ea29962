package vn.ntm.criteria.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the national sets to whoever asks; they are read once. */
@Dependent
class CatalogueProducer {

    @Produces
    @Singleton
    Catalogue catalogue() {
        return ShippedCatalogue.read();
    }
}
