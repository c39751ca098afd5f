namespace Tensors;

/// <summary>A file inside a zip archive, as the archive's directory has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Method">0: stored, 8: deflated.</param>
/// <param name="Crc">The checksum of its bytes.</param>
/// <param name="Compressed">How many bytes it takes in the archive.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="HeaderOffset">Where its local header begins.</param>
internal sealed record ZipEntry(string Name, int Method, uint Crc, long Compressed, long Length, long HeaderOffset);
