/** What a training run is told: every setting, read from one commented YAML file. */
package org.stance4j.training.config;
