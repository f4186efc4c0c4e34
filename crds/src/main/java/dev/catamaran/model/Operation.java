package dev.catamaran.model;

import dev.catamaran.model.section.Healthcheck;
import dev.catamaran.model.section.Resources;
import dev.catamaran.model.section.Restart;
import dev.catamaran.model.section.Stop;
import dev.catamaran.model.section.Update;
import dev.catamaran.shape.About;
import java.util.Optional;

/** How the workload is kept running: health, resources, rollout, restart and stop. */
public record Operation(
        @About("One test that tells whether a replica works. Absent: none on either hull, even if the image has one.")
        Optional<Healthcheck> healthcheck,

        @About("How much processor, memory and processes a replica may use, and how much is kept free for it.")
        Resources resources,

        @About("How a change replaces the replicas.") Update update,
        @About("What happens when the container ends.") Restart restart,
        @About("How the container is asked to end.") Stop stop) {}
