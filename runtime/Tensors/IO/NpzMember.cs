namespace Tensors;

/// <summary>An array in a <c>.npz</c> archive.</summary>
/// <param name="Name">Its name, as <c>np.load(file)[name]</c> has it: without <c>.npy</c>.</param>
/// <param name="Header">What it is.</param>
/// <param name="CompressedBytes">What it takes in the archive, header included.</param>
/// <param name="IsCompressed">Whether it is deflated, not stored.</param>
[MemoryCost(MemoryCost.Value)]
[method: MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "48")]
public sealed record NpzMember(string Name, NpyHeader Header, long CompressedBytes, bool IsCompressed);
