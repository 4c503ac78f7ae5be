#pragma once

#include "core/model/backbone.h"

namespace saccade {

/// MobileNet v1 of width 1.0 (Howard et al. 2017) as TensorFlow-Slim trained it, up to conv_pw_11 (the grid)
/// or conv_pw_12 (the coarser features).
std::shared_ptr<Backbone> makeMobileNetV1(bool with_coarse);

/// MobileNetEdgeTPU of width 1.0 (Howard, Gupta 2019: "Introducing the Next Generation of On-Device Vision
/// Models") as in the MLPerf mobile models, batch norms folded in, up to the expansion of block 17 (the grid)
/// or to the head (the coarser features).
std::shared_ptr<Backbone> makeMobileNetEdgeTpu(bool with_coarse);

/// Residual networks (He et al. 2016) with torchvision's parameter names, up to layer3 (the grid) or layer4
/// (the coarser features). `depth`: 18, 50 or 101.
std::shared_ptr<Backbone> makeResNet(int depth, bool with_coarse);

/// A small network that is trained from scratch on drawn scenes.
std::shared_ptr<Backbone> makeScenesCnn();

} // namespace saccade
