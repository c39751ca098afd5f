namespace Tensors;

/// <summary>What may be done with a tensor that is a file mapped into memory; NumPy's <c>mmap_mode</c>.</summary>
public enum MapMode
{
    /// <summary>Reading: <c>'r'</c>.</summary>
    Read,

    /// <summary>Reading and writing; what is written goes to the file: <c>'r+'</c>.</summary>
    ReadWrite,

    /// <summary>Reading and writing; what is written stays in memory, page by page, and is lost at the end: <c>'c'</c>.</summary>
    CopyOnWrite,
}
