package dev.catamaran.kubernetes.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.kubernetes.observe.KnownReads;
import dev.catamaran.kubernetes.plan.ObjectKey;
import dev.catamaran.model.Identity;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private static final Identity OAK = new Identity("forest", "oak", "uid-of-oak");
    private static final ObjectKey KEY = new ObjectKey("Service", "oak");

    private final KnownReads cache = new KnownReads();
    private final Recent reads = new Recent(cache);

    @Test
    void shouldShowWhatWasMadeAnewWhileTheCacheShowsTheOldOne() {
        cache.objects = List.of(service("uid-1", 10));
        reads.wrote(service("uid-2", 20));
        assertThat(uid(reads)).isEqualTo("uid-2");
        cache.objects = List.of(service("uid-2", 21));
        assertThat(uid(reads)).isEqualTo("uid-2");
    }

    @Test
    void shouldShowWhatOthersMadeAnewAfterUs() {
        reads.wrote(service("uid-2", 20));
        cache.objects = List.of(service("uid-3", 30));
        assertThat(uid(reads)).isEqualTo("uid-3");
    }

    @Test
    void shouldBelieveThatAnObjectIsGone() {
        reads.wrote(service("uid-2", 20));
        assertThat(reads.glance(OAK, KEY)).isPresent();
        assertThat(reads.find(OAK, KEY)).isEmpty();
        assertThat(reads.glance(OAK, KEY)).isEmpty();
    }

    private static String uid(Recent reads) {
        return reads.find(OAK, KEY).map(HasMetadata::getMetadata).orElseThrow().getUid();
    }

    private static Service service(String uid, int version) {
        var metadata = new ObjectMeta();
        metadata.setNamespace("forest");
        metadata.setName("oak");
        metadata.setUid(uid);
        metadata.setResourceVersion(Integer.toString(version));
        var service = new Service();
        service.setMetadata(metadata);
        return service;
    }
}
