using Tensors.Tool;
using Tensors.Tool.Commands;

// Bars, arrows and "≤" are UTF-8 wherever they go.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Cli.Run(args, Screen.OfProcess);
