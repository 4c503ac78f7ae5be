#pragma once

namespace saccade {

class Backbone;

/// Trains the stages from `first_stage` upwards and freezes those below: no gradients, and batch norm in
/// evaluation mode even after train(). 0 trains all; the number of stages or more freezes all.
void setTrainable(Backbone& backbone, int first_stage);

} // namespace saccade
