package dev.catamaran.status;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.catamaran.shape.About;
import dev.catamaran.shape.Inline;
import dev.catamaran.shape.Key;
import dev.catamaran.shape.Range;
import dev.catamaran.shape.Size;
import dev.catamaran.shape.Standard;

/** The workload on one hull; words are texts for the reason given at {@link Condition}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"name", "mode", "state", "object", "counts", "image", "message"})
public record TargetStatus(
        @About("The hull: kubernetes or swarm.") @Key @Size(min = 1, max = 16)
        String name,

        @About("What is done there: Observe, Standby or Run.") @Size(min = 1, max = 16)
        String mode,

        @About("Where it stands, such as Applying, Progressing, Ready or Degraded.") @Size(min = 1, max = 16)
        String state,

        @About("The chief object, such as Deployment/web or shop_web.") @Standard("") @Size(max = 128)
        String object,

        @Inline @JsonUnwrapped Counts counts,

        @About("The image that runs; empty while replicas differ.") @Standard("") @Size(max = 512)
        String image,

        @About("What is wrong, and how to mend it.") @Standard("") @Size(max = Condition.LONGEST_MESSAGE)
        String message) {

    public TargetStatus {
        name = Text.within(16, name);
        mode = Text.within(16, mode);
        state = Text.within(16, state);
        object = Text.within(128, object);
        image = Text.within(512, image);
        message = Text.within(Condition.LONGEST_MESSAGE, message);
    }

    /** Replicas on one hull. */
    public record Counts(
            @About("How many replicas are asked for.") @Standard("0") @Range(min = "0", max = "1000000")
            int desired,

            @About("How many serve.") @Standard("0") @Range(min = "0", max = "1000000")
            int ready,

            @About("How many are of the newest form.") @Standard("0") @Range(min = "0", max = "1000000")
            int updated) {}
}
