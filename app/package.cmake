# cmake --build build/release --target package: a Debian package of what `cmake --install` installs.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION share/doc/saccade RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME saccade)
set(CPACK_PACKAGE_VENDOR "The Saccade authors")
set(CPACK_PACKAGE_CONTACT "The Saccade authors <saccade@users.noreply.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Caption images and see, word by word, where the model looked")
set(CPACK_PACKAGE_DESCRIPTION "Saccade captions photographs with visual attention, shows the attention of every word over the
image, and trains such models live in the same window (Xu et al. 2015, Show, Attend and Tell). A model comes with it.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Dependencies that no library of the program names: the fast BLAS, and the plugins that Qt loads for icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp, qt6-svg-plugins | libqt6svg6 (<< 6.6), qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "wordnet-base") # synonyms for METEOR
include(CPack)
