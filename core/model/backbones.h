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

// The following ones have torchvision's parameter names. A number in brackets is an entry of its `features`.

/// MobileNet v2 of width 1.0 (Sandler et al. 2018), up to its last bottleneck of stride 16 ([13], the grid:
/// 96 channels) or to its last convolution ([18], the coarser features: 1280 channels).
std::shared_ptr<Backbone> makeMobileNetV2(bool with_coarse);

/// MobileNet v3 (Howard et al. 2019), small, up to its last bottleneck of stride 16 ([8], the grid: 48
/// channels) or to its last convolution ([12], the coarser features: 576 channels).
std::shared_ptr<Backbone> makeMobileNetV3Small(bool with_coarse);

/// MobileNet v3, large, up to its last bottleneck of stride 16 ([12], the grid: 112 channels) or to its last
/// convolution ([16], the coarser features: 960 channels).
std::shared_ptr<Backbone> makeMobileNetV3Large(bool with_coarse);

/// EfficientNet B0 (Tan and Le 2019), up to its last bottlenecks of stride 16 ([5], the grid: 112 channels)
/// or to its last convolution ([8], the coarser features: 1280 channels). Without stochastic depth.
std::shared_ptr<Backbone> makeEfficientNetB0(bool with_coarse);

/// Residual networks (He et al. 2016), up to layer3 (the grid) or layer4 (the coarser features). `depth`: 18,
/// 34, 50, 101 or 152.
std::shared_ptr<Backbone> makeResNet(int depth, bool with_coarse);

/// VGG without batch norms (Simonyan and Zisserman 2015), up to its last convolution, before the last
/// pooling: 512 channels. That of depth 19 is the encoder of Xu et al. 2015. `depth`: 16 or 19.
std::shared_ptr<Backbone> makeVgg(int depth);

/// Vision transformer "Base" with patches of 16 x 16 pixels (Dosovitskiy et al. 2021). The grid is the
/// patches' tokens after the last layer norm: 768 channels. The class token takes part in the attention. For
/// images of another size than 224 x 224, the position embeddings are interpolated as torchvision does
/// (bicubic, corners aligned).
std::shared_ptr<Backbone> makeVitB16();

/// A small network that is trained from scratch on drawn scenes.
std::shared_ptr<Backbone> makeScenesCnn();

} // namespace saccade
