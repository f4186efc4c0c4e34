package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Allowed.Also;
import dev.catamaran.compose.form.Key;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Named;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.model.deploy.Deploy;
import dev.catamaran.compose.model.section.Dependency;
import dev.catamaran.compose.model.section.Develop;
import dev.catamaran.compose.model.section.Extends;
import dev.catamaran.compose.model.section.Provider;
import dev.catamaran.compose.model.section.ServiceModel;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a service has to do with others and with Compose itself.
 *
 * @param dependsOn services that come first
 * @param base the service that it begins with; followed before the model is made
 * @param provider a program that takes the place of containers
 * @param models language models by their key
 * @param useApiSocket whether the containers can speak with the engine
 */
public record Relations(
        @Shorthand(Syntax.DEPENDENCIES) @Named SequencedMap<String, Dependency> dependsOn,

        @Key("extends") @Shorthand(Syntax.SERVICE) @Shown(Shown.When.NEVER)
        Optional<Extends> base,

        @Allowed(also = Also.NOTHING) Optional<Deploy> deploy,
        @Allowed(also = Also.NOTHING) Optional<Develop> develop,
        Optional<Provider> provider,

        @Shorthand(Syntax.NAMES) SequencedMap<String, Optional<ServiceModel>> models,

        @Allowed(strict = true) Optional<Leaf<Boolean>> useApiSocket) {}
