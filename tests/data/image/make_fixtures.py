"""Creates images of the kinds that OpenCV cannot write. Needs Pillow: python3 make_fixtures.py

Every file shows the same 24 x 16 picture of four quadrants: red and green above, white and blue below.
"""

from pathlib import Path

from PIL import Image

folder = Path(__file__).parent
red, green, white, blue = (200, 40, 30), (20, 160, 60), (255, 255, 255), (30, 60, 180)

picture = Image.new("RGB", (24, 16), white)
picture.paste(red, (0, 0, 12, 8))
picture.paste(green, (12, 0, 24, 8))
picture.paste(blue, (12, 8, 24, 16))

# Pillow writes CMYK JPEG like Adobe: an APP14 mark and inverted values.
picture.convert("CMYK").save(folder / "cmyk.jpg", quality=95, subsampling=0)
picture.convert("CMYK").save(folder / "cmyk.tif", compression="tiff_lzw")

palette = picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=4)
palette.save(folder / "palette.png")
palette.save(folder / "palette.tif")
palette.save(folder / "palette.bmp")
# The red quadrant becomes transparent: white paper shows.
palette.save(folder / "palette_alpha.png", transparency=palette.getpixel((2, 2)))

grey = picture.convert("L")
grey.save(folder / "grey.tif")
clear = Image.new("L", (24, 16), 255)
clear.paste(0, (0, 0, 12, 16))
Image.merge("LA", (grey, clear)).save(folder / "grey_alpha.png")

# Fax code: white below on the left, black elsewhere.
grey.point(lambda value: 255 if value > 200 else 0).convert("1").save(folder / "fax.tif", compression="group4")

# A photograph taken with the camera held upright: the stored picture lies on its side.
exif = Image.Exif()
exif[274] = 6
picture.rotate(90, expand=True).save(folder / "exif.webp", lossless=True, exif=exif)
picture.rotate(90, expand=True).save(folder / "exif.png", exif=exif)
